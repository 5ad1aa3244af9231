import { messageOf } from '../engine/functions';
import type { ButtonName, ButtonSetName } from '../google/host';
import { byId } from './dom';
import type { KeeperStatus } from './keeper';
import type { Speak } from './language';
import { showNotice } from './notices';
import type { TextKey } from './texts';

const statusTexts: Readonly<Record<KeeperStatus | 'loading', TextKey>> = {
  loading: 'loading',
  unchanged: 'unchanged',
  saving: 'saving',
  saved: 'saved',
  failed: 'notSaved',
  'other-tab': 'otherTab',
};

/** Everything that the page tells its user. */
export function createTeller(speak: Speak) {
  const notice = (
    key: string,
    kind: 'info' | 'problem',
    text: string,
    more: { detail?: string; action?: { text: string; run: () => void } } = {},
  ): void => showNotice({ key, kind, text, dismiss: speak('dismiss'), ...more });
  const withReload = () => ({ action: { text: speak('reload'), run: () => location.reload() } });

  return {
    status(status: KeeperStatus | 'loading'): void {
      const element = byId('status', HTMLElement);
      element.textContent = speak(statusTexts[status]);
      element.dataset.status = status;
      element.classList.toggle('problem', status === 'failed' || status === 'other-tab');
    },
    alert(title: string, prompt: string, buttons: ButtonSetName): ButtonName {
      const text = title === '' ? prompt : `${title}\n\n${prompt}`;
      if (buttons === 'OK') {
        window.alert(text);
        return 'OK';
      }
      const agreed = window.confirm(text);
      if (buttons === 'OK_CANCEL') return agreed ? 'OK' : 'CANCEL';
      return agreed ? 'YES' : 'NO';
    },
    toast: (title: string, message: string): void =>
      notice('toast', 'info', title === '' ? message : `${title}: ${message}`),
    otherTab: (): void => notice('tab', 'problem', speak('otherTabHelp'), withReload()),
    setAside: (): void => notice('aside', 'problem', speak('setAside')),
    storageFailed: (): void => notice('storage', 'problem', speak('storageFailed')),
    scriptFailed: (message: string): void => notice('script', 'problem', speak('scriptFailed'), { detail: message }),
    menuFailed: (error: unknown): void => notice('menu', 'problem', `${speak('menuFailed')} ${messageOf(error)}`),
    newBuild: (): void => notice('build', 'info', speak('newBuild'), withReload()),
    buildFailed: (message: string): void => notice('build', 'problem', speak('buildFailed'), { detail: message }),
    crashed(error: unknown, typed?: string): void {
      const detail = typed === undefined ? messageOf(error) : `${speak('crashedTyped')} ${typed}\n${messageOf(error)}`;
      notice('crash', 'problem', speak('crashed'), { detail, ...withReload() });
    },
  };
}
