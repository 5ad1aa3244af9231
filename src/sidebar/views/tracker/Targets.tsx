import type { Language } from '../../../lang/language';
import type { Target, Tracker } from '../../tracker/state';
import { texts } from '../../tracker/texts';
import { targetsOf, type Work } from '../../tracker/work';

const targetTexts: { readonly [T in Target]: (typeof texts)['toTracker' | 'toNewTracker' | 'toSheets'] } = {
  tracker: texts.toTracker,
  'new-tracker': texts.toNewTracker,
  sheets: texts.toSheets,
};

/** Where the import goes. */
export function Targets({
  state,
  target,
  onTarget,
}: {
  readonly state: Tracker;
  readonly target: Target;
  readonly onTarget: (target: Target) => void;
}) {
  const { language } = state;
  return (
    <fieldset>
      <legend>{texts.target[language]}</legend>
      {state.tabs === null && <p class="said">{texts.reading[language]}</p>}
      {targetsOf(state).map((one) => (
        <div key={one} class="radio">
          <input
            type="radio"
            name="target"
            id={`target-${one}`}
            checked={one === target}
            onChange={() => onTarget(one)}
          />
          <label for={`target-${one}`}>{targetTexts[one][language]}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** Whose files to import: figures of two accounts are never mixed. */
export function Accounts({
  work: { accounts, account },
  language,
  onAccount,
}: {
  readonly work: Work;
  readonly language: Language;
  readonly onAccount: (handle: string) => void;
}) {
  return (
    <fieldset class="ask">
      <legend>{texts.accounts[language]}</legend>
      {accounts.map((handle, i) => (
        <div key={handle} class="radio">
          <input
            type="radio"
            name="account"
            id={`account-${i}`}
            checked={handle === account}
            onChange={() => onAccount(handle)}
          />
          <label for={`account-${i}`}>
            <bdi>{handle}</bdi>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
