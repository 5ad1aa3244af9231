/** Google's ids of sheets and charts are numbers; the engine's are texts. */
export function numericId(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
