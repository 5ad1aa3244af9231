import { capital } from '../../lang/capital';
import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import { echo } from './echo';

/** Where something stands: `Overview.csv, row 14, column “Likes”`. Empty for what concerns all files. */
export function placeInWords(
  { path, row, column }: { readonly path: string; readonly row?: number; readonly column?: string },
  language: Language,
): string {
  const nb = language === 'nb';
  const parts: string[] = [];
  if (row !== undefined) parts.push(`${nb ? 'rad' : 'row'} ${formatNumber(row, language)}`);
  if (column !== undefined) parts.push(`${nb ? 'kolonnen' : 'column'} ${echo(column, language)}`);
  const where = parts.join(', ');
  return path === '' ? capital(where) : [path, where].filter((part) => part !== '').join(', ');
}
