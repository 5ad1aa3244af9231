import './globals';
import { messageOf } from '../engine/functions';
import { byId, create } from './dom';
import { preferredLanguage, speaker } from './language';
import { showNotice } from './notices';
import { startPage } from './start';

startPage().catch((error: unknown) => {
  const speak = speaker(preferredLanguage());
  byId('spreadsheet', HTMLElement).replaceChildren(create('p', { textContent: speak('pageFailed') }));
  const action = { text: speak('reload'), run: () => location.reload() };
  const detail = messageOf(error);
  showNotice({ key: 'page', kind: 'problem', text: speak('pageFailed'), detail, action, dismiss: speak('dismiss') });
});
