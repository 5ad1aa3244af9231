/** A style sheet as its text: see `build.ts`. */
declare module '*.css' {
  const text: string;
  export default text;
}
