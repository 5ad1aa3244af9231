/** As much of papaparse as is used: its own types ask for Node's, which the browser has not. */
declare module 'papaparse' {
  interface Result {
    /** Records of fields. */
    readonly data: string[][];
  }
  const Papa: {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string; readonly newline: '\n' | '\r\n' | '\r'; readonly preview?: number },
    ) => Result;
  };
  export default Papa;
}
