import { build } from '../build';

/** Tests look at what is pushed, so it is built anew once before all of them. */
export async function setup(): Promise<void> {
  await build();
}
