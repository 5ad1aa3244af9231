import { columnName } from '../../sheet/reference';
import type { RangeName } from '../tab';
import { asOfHeader, type ImportedTable, importedRange, recordHeader, tableSpecs } from './imported';
import { type ListColumn, widths } from './listTab';

/** The columns of a table that an import fills, the day of its figures and the record of what it wrote. */
export function importedColumns(table: ImportedTable): ListColumn[] {
  const { columns } = tableSpecs()[table];
  return [
    ...columns.map(
      ({ header, format, id }): ListColumn => ({
        header,
        owner: 'import',
        ...(id === 'link' || id === 'title' ? { width: widths.text } : {}),
        ...(format === undefined ? {} : { format }),
        ...(id === 'link' ? { note: linkNote() } : {}),
      }),
    ),
    {
      header: asOfHeader,
      owner: 'import',
      format: 'yyyy-mm-dd',
      note: {
        en: 'The day that the figures of the row are of.',
        nb: 'Dagen som tallene i raden er fra.',
      },
    },
    { header: recordHeader, owner: 'import', hidden: true },
  ];
}

/** The name over the headers of such a table, `asOf` and the record among them, which begins in column `first` (A is 1). */
export function importedName(table: ImportedTable, first = 1): RangeName {
  const last = first + tableSpecs()[table].columns.length + 1;
  return { name: importedRange(table), range: `${columnName(first)}1:${columnName(last)}1` };
}

const linkNote = () => ({
  en: 'By its link a video is known again: one row for each.',
  nb: 'En video kjennes igjen på lenken: én rad for hver.',
});
