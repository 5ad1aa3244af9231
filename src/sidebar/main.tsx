import { render } from 'preact';
import { sheets } from './host';
import { readDraft } from './panelDraft';
import { App } from './views/App';

const root = document.getElementById('app');
if (root !== null) {
  const { language, place, draft, start } = root.dataset;
  render(
    <App
      language={language === 'nb' ? 'nb' : 'en'}
      place={place === 'window' ? 'window' : 'sidebar'}
      start={start ?? ''}
      draft={readDraft(draft ?? '')}
      host={sheets}
    />,
    root,
  );
}
