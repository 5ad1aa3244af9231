import { Fragment } from 'preact';

/** A name or a formula, which may go on in the next line after its marks, where it is longer than the panel is wide. */
export function Breakable({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(?<=[_;(!])/).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
