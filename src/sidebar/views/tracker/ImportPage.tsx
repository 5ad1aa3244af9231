import { useEffect, useMemo } from 'preact/hooks';
import { problemInWords } from '../../../studio/problemInWords';
import { type Around, addFiles, describe, readHeld } from '../../tracker/calls';
import { runImport } from '../../tracker/importCalls';
import { failureText, otherAccountText } from '../../tracker/refusalTexts';
import type { Tracker } from '../../tracker/state';
import { texts } from '../../tracker/texts';
import {
  hindranceOf,
  isTooLarge,
  lacksHeld,
  otherAccount,
  remainderOf,
  setUpFirst,
  tablesToRead,
  targetOf,
  tasksOf,
  workOn,
} from '../../tracker/work';
import { DropZone } from './DropZone';
import { Failed } from './Failed';
import { FileList } from './FileList';
import { ImportFoot } from './ImportFoot';
import { PageHead } from './PageHead';
import { Questions } from './Questions';
import { RunReport } from './RunReport';
import { TableBlock } from './TableBlock';
import { Accounts, Targets } from './Targets';

interface Props {
  readonly state: Tracker;
  readonly around: Around;
  readonly today: string;
  readonly onBack: () => void;
}

/** Files in, a look at what they hold and where it would go, and the way into the sheet. */
export function ImportPage({ state, around, today, onBack }: Props) {
  const { language, calling, import: current } = state;
  const { dispatch } = around;
  const { files, choices, account, held, run } = current;
  const work = useMemo(() => workOn(current, today), [files, choices, account, today]);
  const target = targetOf(state);
  const wanted = tablesToRead(work).join(' ');
  const wantsHeld = target === 'tracker' && lacksHeld(state, work) && wanted !== '' && calling === null && run === null;
  useEffect(() => {
    if (wantsHeld) void readHeld(around, tablesToRead(work));
  }, [wantsHeld, wanted]);
  const hindrance = hindranceOf(state, work);
  const other = otherAccount(state, work);
  function write(): void {
    if (hindrance === null) void runImport(around, tasksOf(state, work), setUpFirst(state));
  }
  /** The rest of an import that was not finished: what stands there by now is not looked at again before. */
  function writeRest(): void {
    if (run === null || state.tabs === null) return;
    const { tasks, done } = remainderOf(tasksOf(state, work), run);
    void runImport(around, tasks, setUpFirst(state), done);
  }
  const { problems, questions } = work.exports;
  return (
    <>
      <main>
        <PageHead title={texts.importTitle} language={language} onBack={onBack} />
        {run !== null ? (
          <RunReport run={run} language={language} />
        ) : (
          <>
            <p class="intro">{texts.importAbout[language]}</p>
            {files.length === 0 && <p class="hint">{texts.how[language]}</p>}
            <DropZone
              language={language}
              more={files.length > 0}
              onFiles={(chosen) => chosen.length > 0 && void addFiles(around, chosen)}
            />
            <FileList
              import={current}
              language={language}
              onRemove={(place) => dispatch({ do: 'remove-file', place })}
            />
            {files.length > 0 && work.exports.tables.length === 0 && (
              <p class="said problem">{texts.nothingFound[language]}</p>
            )}
            {work.accounts.length > 1 && (
              <Accounts work={work} language={language} onAccount={(handle) => dispatch({ do: 'account', handle })} />
            )}
            <Questions
              questions={questions}
              language={language}
              onChoice={(path, choice) => dispatch({ do: 'choose', path, choice, answer: true })}
            />
            {problems.length > 0 && (
              <details open={problems.some(({ severity }) => severity === 'error')}>
                <summary>
                  {texts.problems[language]} ({problems.length})
                </summary>
                <ul>
                  {problems.slice(0, MOST_PROBLEMS).map((problem, i) => (
                    <li key={i} class={problem.severity === 'error' ? 'problem' : undefined}>
                      {problemInWords(problem, language)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {work.planned.length > 0 && (
              <Targets state={state} target={target} onTarget={(next) => dispatch({ do: 'target', target: next })} />
            )}
            {state.tabs?.ok === false && (
              <Failed
                text={failureText(state.tabs.failure, language)}
                language={language}
                busy={calling !== null}
                onAgain={() => void describe(around)}
              />
            )}
            {held?.ok === false && target === 'tracker' && (
              <Failed
                text={failureText(held.failure, language)}
                language={language}
                busy={calling !== null}
                onAgain={() => void readHeld(around, tablesToRead(work))}
              />
            )}
            {target === 'tracker' && other !== null && work.account !== null && (
              <div class="ask">
                <p>{otherAccountText(other, work.account, language)}</p>
                <div class="check">
                  <input
                    id="same-account"
                    type="checkbox"
                    checked={current.sameAccount}
                    onChange={(event) => dispatch({ do: 'same-account', same: event.currentTarget.checked })}
                  />
                  <label for="same-account">{texts.sameAccount[language]}</label>
                </div>
              </div>
            )}
            {work.planned.map((planned) => (
              <TableBlock
                key={planned.table}
                planned={planned}
                tooLarge={isTooLarge(planned, work)}
                target={target}
                state={state}
                dispatch={dispatch}
              />
            ))}
          </>
        )}
      </main>
      {(work.planned.length > 0 || run !== null || questions.length > 0) && (
        <ImportFoot
          state={state}
          hindrance={hindrance}
          onWrite={write}
          onCancel={() => dispatch({ do: 'cancel' })}
          onStartOver={() => dispatch({ do: 'start-over' })}
          onRetry={writeRest}
          onToFiles={() => dispatch({ do: 'to-files' })}
        />
      )}
    </>
  );
}

/** A list of thousands would be no help. The number of all stands above it. */
const MOST_PROBLEMS = 100;
