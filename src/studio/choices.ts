/** What the user answered or changed about one file. */
export interface Choice {
  /** The year of the newest day in it: of the newest row, or of the snapshot for videos. */
  readonly lastYear?: number;
  /** One of the languages that a question offered. */
  readonly dateLanguage?: string;
  /** Which mark separates decimals in its figures; the other one separates thousands. */
  readonly decimalMark?: '.' | ',';
  /** How its shares are written: `0.45` or `45`. */
  readonly shares?: 'fraction' | 'percent';
}

/** By the path of the file, as in its table. */
export interface Choices {
  readonly [path: string]: Choice;
}

/** What was chosen for a file; nothing for a path such as `__proto__` that only the language knows. */
export function choiceOf(choices: Choices, path: string): Choice {
  return (Object.hasOwn(choices, path) ? choices[path] : undefined) ?? {};
}
