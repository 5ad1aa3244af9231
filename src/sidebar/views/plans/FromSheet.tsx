import type { FieldId } from '../../../scenario/fieldIds';
import { allFields, fullLabel } from '../../../scenario/fields';
import { type Around, fillFromCells, fillFromLedger, fillFromRow } from '../../plans/calls';
import type { State } from '../../plans/state';
import { texts } from '../../plans/texts';
import { CellsReport } from './CellsReport';

/** What the sheet can fill in: a row by its headers, one field from any cells, and what the user's own rewards have shown. */
export function FromSheet({ state, around }: { readonly state: State; readonly around: Around }) {
  const { language, calling, picking, notice, currentId } = state;
  const busy = calling !== null;
  return (
    <details class="group">
      <summary>{texts.fromSheet[language]}</summary>
      <button
        type="button"
        id="use-row"
        aria-disabled={busy}
        aria-describedby="use-row-hint"
        onClick={() => fillFromRow(around, state)}
      >
        {(calling === 'row' ? texts.reading : texts.fillFromRow)[language]}
      </button>
      <p class="hint" id="use-row-hint">
        {texts.useRowHint[language]}
      </p>
      <div class="field stacked">
        <label for="cells-field">{texts.cellsFor[language]}</label>
        <select
          id="cells-field"
          value={picking}
          onChange={(event) => around.dispatch({ do: 'pick-field', field: event.currentTarget.value as FieldId })}
        >
          {allFields().map(({ id }) => (
            <option key={id} value={id}>
              {fullLabel(id, language)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        id="use-cells"
        aria-disabled={busy}
        aria-describedby="use-cells-hint"
        onClick={() => fillFromCells(around, state)}
      >
        {(calling === 'cells' ? texts.reading : texts.fillFromCells)[language]}
      </button>
      <p class="hint" id="use-cells-hint">
        {texts.useCellsHint[language]}
      </p>
      <button
        type="button"
        id="use-ledger"
        aria-disabled={busy}
        aria-describedby="use-ledger-hint"
        onClick={() => fillFromLedger(around, state)}
      >
        {(calling === 'ledger' ? texts.reading : texts.fillFromLedger)[language]}
      </button>
      <p class="hint" id="use-ledger-hint">
        {texts.useLedgerHint[language]}
      </p>
      <CellsReport notice={notice} plan={currentId} language={language} />
    </details>
  );
}
