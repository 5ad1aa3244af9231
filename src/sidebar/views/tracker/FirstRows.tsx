import { formatDate } from '../../../lang/date';
import type { Language } from '../../../lang/language';
import { formatNumber, formatPercent } from '../../../lang/number';
import type { ImportCell, ImportRow } from '../../../messages';
import { type ImportedColumn, type ImportedTable, tableSpecs } from '../../../templates/tracker/imported';
import { tableNames, texts } from '../../tracker/texts';

/** Enough to see whether they are read as they are meant. */
const SHOWN = 3;

interface Props {
  readonly table: ImportedTable;
  readonly rows: readonly ImportRow[];
  readonly language: Language;
}

/** The first rows of a table as they will be written. */
export function FirstRows({ table, rows, language }: Props) {
  const { columns } = tableSpecs()[table];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled by mouse must be scrolled by keyboard
    <section class="scroller" tabIndex={0} aria-label={`${tableNames[table][language]}: ${texts.firstRows[language]}`}>
      <table class="rows">
        <thead>
          <tr>
            {columns.map(({ id, header, kind }) => (
              <th key={id} scope="col" class={kind === 'text' ? 'text' : undefined}>
                {header[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, r) => (
            <tr key={r}>
              {columns.map((column, c) => (
                <td key={column.id} class={column.kind === 'text' ? 'text' : undefined}>
                  {shown(row[c] ?? null, column, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shown(cell: ImportCell, { kind }: ImportedColumn, language: Language): string {
  if (cell === null) return '';
  if (kind === 'day') return formatDate(String(cell), language);
  if (kind === 'share' && typeof cell === 'number') return formatPercent(cell, language);
  return typeof cell === 'number' ? formatNumber(cell, language) : cell;
}
