/** What a text takes in a store of Google's, which counts bytes of UTF-8. Apps Script has no TextEncoder. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOfCharacter(character);
  return bytes;
}

/** A text in as few parts as have at most so many bytes. A character of two halves is never divided. */
export function inParts(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    const size = bytesOfCharacter(character);
    if (bytes + size > most) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}

function bytesOfCharacter(character: string): number {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
