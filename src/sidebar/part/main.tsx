import { render } from 'preact';
import { PartPages } from '../views/PartPages';
import { createPart } from './part';

const PaysheetPages = createPart(({ place, props, pages }, dispatch) => {
  render(<PartPages pages={pages} host={props.host} dispatch={dispatch} />, place);
});

Object.assign(globalThis, { PaysheetPages });
