import { inRepository } from '../server/paths';

/** Where a picture of README and docs lies. */
export function picture(name: string): string {
  return inRepository(`docs/pictures/${name}`);
}
