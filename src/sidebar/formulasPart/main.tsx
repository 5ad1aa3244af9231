import { render } from 'preact';
import { PartPages } from '../views/PartPages';
import { createPart } from './part';
import style from './style.css';

let styled = false;

const PaysheetPages = createPart(({ place, props, pages }, dispatch) => {
  if (!styled) document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  styled = true;
  render(<PartPages pages={pages} host={props.host} dispatch={dispatch} />, place);
});

Object.assign(globalThis, { PaysheetPages });
