import type { Host } from './host';
import { emulate, stateOf } from './service';

/** What stands behind an emulated HtmlOutput. */
export interface HtmlState {
  title: string;
  html: string;
  /** `undefined` where none is asked for. */
  width: number | undefined;
  height: number | undefined;
}

export function htmlService(host: Host): object {
  return emulate(host, 'HtmlService', {
    free: {
      createHtmlOutput: (html: unknown = '') => htmlOutput(host, String(html)),
      createHtmlOutputFromFile(name: unknown) {
        const html = host.files[String(name).replace(/\.html$/, '')];
        if (html === undefined) throw new Error(`No HTML file named ${String(name)} was found.`);
        return htmlOutput(host, html);
      },
    },
  });
}

function htmlOutput(host: Host, html: string): object {
  const state: HtmlState = { title: '', html, width: undefined, height: undefined };
  const object = emulate(
    host,
    'HtmlOutput',
    {
      free: {
        getContent: () => state.html,
        getTitle: () => state.title,
        setTitle(title: unknown) {
          state.title = String(title);
          return object;
        },
        setContent(content: unknown) {
          state.html = String(content);
          return object;
        },
        append(content: unknown) {
          state.html += String(content);
          return object;
        },
        getWidth: () => state.width ?? null,
        getHeight: () => state.height ?? null,
        // A dialog has the size it asks for; a sidebar is 300 px wide all the same.
        setWidth(width: unknown) {
          state.width = pixels(width);
          return object;
        },
        setHeight(height: unknown) {
          state.height = pixels(height);
          return object;
        },
      },
    },
    state,
  );
  return object;
}

/** `null` asks for the default. */
function pixels(size: unknown): number | undefined {
  if (size === null) return undefined;
  if (typeof size === 'number' && Number.isInteger(size) && size > 0) return size;
  throw new Error(`A size must be a whole number of pixels, but here is ${String(size)}.`);
}

export function htmlStateOf(output: unknown): HtmlState {
  const state = stateOf<HtmlState>(output);
  if (state === undefined) throw new Error("The parameters don't match the method signature: an HtmlOutput is needed.");
  return state;
}
