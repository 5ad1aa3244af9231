import type { Host } from './host';
import { emulate, stateOf } from './service';

/** What stands behind an emulated HtmlOutput. */
export interface HtmlState {
  title: string;
  html: string;
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
  const state: HtmlState = { title: '', html };
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
        // A sidebar is 300 px wide, whatever it asks for.
        setWidth: () => object,
        setHeight: () => object,
      },
    },
    state,
  );
  return object;
}

export function htmlStateOf(output: unknown): HtmlState {
  const state = stateOf<HtmlState>(output);
  if (state === undefined) throw new Error("The parameters don't match the method signature: an HtmlOutput is needed.");
  return state;
}
