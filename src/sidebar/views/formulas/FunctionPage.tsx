import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Entry } from '../../../catalogue/entry';
import { evidenceOf } from '../../../catalogue/evidenceOf';
import type { Language } from '../../../lang/language';
import { type Around, insertFormula, readCells, selectCells } from '../../formulas/calls';
import type { FormulaAction } from '../../formulas/change';
import { functionOf } from '../../formulas/finder';
import { rateNamed } from '../../formulas/resultTexts';
import { type Calling, type Form, ids, type Question } from '../../formulas/state';
import { texts } from '../../formulas/texts';
import { needsCells, workOn } from '../../formulas/work';
import type { Host } from '../../host';
import { Breakable } from '../Breakable';
import { EvidenceItem } from '../EvidenceItem';
import { FormulaFields } from './FormulaFields';
import { FormulaFoot } from './FormulaFoot';
import { PreviewBlock } from './PreviewBlock';

/** Cells are read once the typing has paused so long: "B2" is on its way to "B2:B10". */
const PAUSE = 600;

interface Props {
  readonly entry: Entry;
  readonly form: Form;
  readonly calling: Calling | null;
  readonly language: Language;
  readonly dispatch: (action: FormulaAction) => void;
  readonly host: Host;
}

/** One function: its fields, the formula and its result, and the way into the sheet. */
export function FunctionPage({ entry, form, calling, language, dispatch, host }: Props) {
  const { name, about } = entry;
  const around: Around = { host, dispatch, now: Date.now };
  // Over long ranges this takes a while, and most of what is drawn anew changes none of it.
  const work = useMemo(() => workOn(entry, form, language), [entry, form, language]);
  const { named, readings } = work;
  const wanted = needsCells(work) && calling === null ? named.map(({ reference }) => reference).join('\n') : '';
  useEffect(() => {
    if (wanted === '') return;
    const timer = setTimeout(() => readCells(around, work), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);

  // From the middle of a long list to the beginning of what was chosen.
  useLayoutEffect(() => window.scrollTo(0, 0), []);

  const free = <T extends unknown[]>(call: (...args: T) => void) => {
    return (...args: T) => {
      // One call at a time: answers come in any order.
      if (calling === null) call(...args);
    };
  };
  const insert = free((question: Question | null) => void insertFormula(around, work, language, question));
  const rate = rateNamed(entry, readings);
  const evidence = rate === null ? evidenceOf(entry) : [rate];
  return (
    <>
      <main>
        <button type="button" class="plain back" onClick={() => dispatch({ do: 'back' })}>
          {texts.back[language]}
        </button>
        <h1 id={ids.heading} tabIndex={-1}>
          {about.question[language]}
        </h1>
        <p class="intro">
          <code>
            <Breakable text={name} />
          </code>
          : {about.summary[language]}
        </p>
        <FormulaFields
          work={work}
          calling={calling}
          language={language}
          dispatch={dispatch}
          onSelect={free((parameter: string) => void selectCells(around, work, parameter))}
          onGoToSheet={host.goToSheet}
        />
        <PreviewBlock
          work={work}
          rate={rate}
          reading={calling?.call === 'read' && calling.name === name}
          language={language}
          onReadAgain={free(() => void readCells(around, work))}
        />
        {about.notes && (
          <section aria-labelledby="notes">
            <h2 id="notes">{texts.notes[language]}</h2>
            <p>{about.notes[language]}</p>
          </section>
        )}
        {evidence.length > 0 && (
          <details>
            <summary>{texts.sources[language]}</summary>
            <ul>
              {evidence.map((item) => (
                <EvidenceItem key={'what' in item ? item.what.en : item.id} item={item} language={language} />
              ))}
            </ul>
          </details>
        )}
        {about.related.length > 0 && (
          <section aria-labelledby="related">
            <h2 id="related">{texts.related[language]}</h2>
            <ul class="choices">
              {about.related.map((other) => (
                <li key={other}>
                  <button type="button" class="choice" onClick={() => dispatch({ do: 'choose', name: other })}>
                    {functionOf(other).about.question[language]}
                    <code>
                      <Breakable text={other} />
                    </code>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <FormulaFoot
        work={work}
        calling={calling}
        language={language}
        onInsert={insert}
        onKeep={free(() => dispatch({ do: 'told', name, notice: { kind: 'kept' } }))}
      />
    </>
  );
}
