/**
 * What readers of the documentation and the panel need and a cell doesn't. The build of Code.js drops statements with this
 * label, which empties the function, and with it drops every call and the texts inside: every cold start of a custom
 * function would read them. There, and only there, the result is `undefined`.
 */
export function about<T>(make: () => T): T {
  // biome-ignore lint/suspicious/noConfusingLabels: the build names it
  NOT_IN_CELLS: return make();
}
