import { reaches } from './reaches';

/** What can be taken out of a balance: all of it once it reaches the minimum, else nothing. */
export function withdrawable(balance: number, minimum: number): number {
  return reaches(balance, minimum) ? balance : 0;
}
