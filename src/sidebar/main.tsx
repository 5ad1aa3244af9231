import { render } from 'preact';
import { sheets } from './host';
import { readDraft } from './panelDraft';
import { App } from './views/App';

const root = document.getElementById('app');
if (root !== null) {
  const { language, place, draft } = root.dataset;
  render(
    <App
      language={language === 'nb' ? 'nb' : 'en'}
      place={place === 'window' ? 'window' : 'sidebar'}
      draft={readDraft(draft ?? '')}
      host={sheets}
    />,
    root,
  );
}
