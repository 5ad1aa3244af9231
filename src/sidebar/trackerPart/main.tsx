import { render } from 'preact';
import { trackerSheets } from '../tracker/host';
import { TrackerPages } from '../views/tracker/TrackerPages';
import { createPart } from './part';
import style from './style.css';

let styled = false;

const PaysheetPages = createPart(trackerSheets, ({ place, props, state }, around) => {
  if (!styled) document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  styled = true;
  render(<TrackerPages visible={props.page === 'tracker'} state={state} around={around} today={today()} />, place);
});

/** The day it is where the user is. */
function today(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

Object.assign(globalThis, { PaysheetPages });
