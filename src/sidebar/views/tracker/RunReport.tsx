import type { Language } from '../../../lang/language';
import { isTrouble, keptCellText, keptText, NAMED, runText, stepText } from '../../tracker/outcomeTexts';
import { ids, type Run } from '../../tracker/state';
import { tableNames } from '../../tracker/texts';

/** An import that is running, or what has become of it, table by table. */
export function RunReport({ run, language }: { readonly run: Run; readonly language: Language }) {
  const { steps, over } = run;
  return (
    <>
      <p id={ids.outcome} tabIndex={-1} class={over && isTrouble(run) ? 'said problem' : 'said'} aria-live="polite">
        {runText(run, language)}
      </p>
      <ul class="steps">
        {steps.map((step) => {
          const { table, rows, progress } = step;
          const name = tableNames[table][language];
          const done = progress.state === 'staging' ? progress.done : progress.state === 'committing' ? rows : 0;
          return (
            <li key={table}>
              <b>{name}</b>
              {(progress.state === 'staging' || progress.state === 'committing') && (
                <progress max={rows + 1} value={done} aria-label={name} />
              )}
              <span class={progress.state === 'failed' ? 'problem' : undefined}>{stepText(step, language)}</span>
              {progress.state === 'done' && progress.reply.keptCount > 0 && (
                <>
                  <p>{keptText(progress.reply.keptCount, language)}</p>
                  <ul>
                    {progress.reply.kept.slice(0, NAMED).map((cell) => (
                      <li key={cell.a1}>{keptCellText(cell, language)}</li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
