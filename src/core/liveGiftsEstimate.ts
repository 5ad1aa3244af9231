/** What the diamonds from LIVE gifts pay: diamonds × amount per diamond, in the currency of that. */
export function liveGiftsEstimate(diamonds: number, perDiamond: number): number {
  return diamonds * perDiamond;
}
