import { render } from 'preact';
import { sheets } from './host';
import { App } from './views/App';

const place = document.getElementById('app');
if (place !== null) {
  render(<App language={place.dataset.language === 'nb' ? 'nb' : 'en'} host={sheets} />, place);
}
