import { roundUp } from './roundUp';

/** The qualified views that pay as much as one fee: fee ÷ RPM × 1,000, rounded up. `rpm` is above 0. */
export function breakEvenQualifiedViews(fee: number, rpm: number): number {
  return roundUp((fee / rpm) * 1000);
}
