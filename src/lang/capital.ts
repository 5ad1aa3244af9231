/** A text with its first letter in capitals, as a sentence or a cell begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
