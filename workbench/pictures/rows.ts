import type { Language } from '../../src/lang/language';
import { tabNames } from '../../src/templates/tracker/tabs';

/** A cell as a user types it. */
export interface Typed {
  readonly sheet: string;
  readonly a1: string;
  readonly typed: string;
}

/** What a user types beside what is imported: an account, a ledger, deals, other income and the page for brands. */
export function exampleRows(language: Language): Typed[] {
  const nb = language === 'nb';
  const names = tabNames();
  const decimal = (text: string) => (nb && /^[\d.]+$/.test(text) ? text.replace('.', ',') : text);
  const cells: Typed[] = [];
  const put = (sheet: string, a1: string, typed: string) => void cells.push({ sheet, a1, typed: decimal(typed) });
  const table = (sheet: string, columns: string, rows: readonly (readonly string[])[]) => {
    rows.forEach((row, r) => {
      row.forEach((typed, c) => {
        if (typed !== '') put(sheet, `${columns[c]}${r + 2}`, typed);
      });
    });
  };
  // The sample workbook has tabs of these names already.
  const rates = `${names.rates[language]} 2`;
  const videos = `${names.videos[language]} 2`;
  put(rates, 'B4', nb ? 'Storbritannia' : 'United Kingdom');
  put(rates, 'B8', '24');
  const lengths = ['182', '74', '96', '121', '79', '68', '88', '', '84', '93', '33', '41'];
  table(
    videos,
    'J',
    lengths.map((length) => [length]),
  );
  put(videos, 'K3', nb ? 'Ja' : 'Yes');
  const [final, estimated] = nb ? ['Endelig', 'Anslått'] : ['Final', 'Estimated'];
  table(names.ledger[language], 'ABCDEFGHIJ', [
    ['2025-10-01', '', '214000', '96000', '', '61.44', '', 'USD', final, '2025-11-17'],
    ['2025-11-01', '', '251000', '104000', '', '72.8', '4.1', 'USD', final, '2025-12-16'],
    ['2025-12-01', '', '302000', '138000', '', '93.84', '', 'USD', final, '2026-01-16'],
    ['2026-01-01', '', '268000', '112000', '', '79.52', '2.3', 'USD', final, '2026-02-16'],
    ['2026-02-01', '', '289000', '127000', '', '88.9', '', 'USD', final, ''],
    ['2026-03-01', '', '140000', '', '', '41', '', 'USD', estimated, ''],
  ]);
  const [paid, agreed, offer] = nb ? ['Betalt', 'Avtalt', 'Tilbud'] : ['Paid', 'Agreed', 'Offer'];
  const yes = nb ? 'Ja' : 'Yes';
  table(names.deals[language], 'ABCDEFGHIJK', [
    ['Fjordbank', '450', 'USD', '30', '', '', '', '520', paid, '2026-01-15', '2026-01-20'],
    ['Kaffebrenneriet Nord', '400', 'USD', '', '30', '', '', '470', paid, '2026-02-20', '2026-02-27'],
    ['Sparegrisen', '500', 'USD', '90', '', '30', yes, '900', agreed, '2026-04-10', ''],
    ['Vinterull', '350', 'EUR', '', '', '', '', '', offer, '', ''],
  ]);
  const [links, live, products] = nb
    ? ['Affiliate-lenker', 'LIVE-gaver', 'Egne produkter']
    : ['Affiliate links', 'LIVE gifts', 'Own products'];
  table(names.income[language], 'ABCDE', [
    ['2025-12-08', links, nb ? 'Regneark-mal' : 'Spreadsheet template', '64', 'USD'],
    ['2026-01-18', live, nb ? 'Spørretime' : 'Questions and answers', '21', 'USD'],
    ['2026-02-05', products, nb ? 'Budsjettkurs' : 'Budget course', '240', 'USD'],
    ['2026-03-02', links, nb ? 'Kort' : 'Card', '88', 'USD'],
  ]);
  const kit = names.mediaKit[language];
  put(kit, 'B1', nb ? 'Hverdag i nord' : 'Everyday North');
  put(kit, 'B2', '@hverdag.i.nord');
  put(kit, 'B3', nb ? 'Privatøkonomi uten fremmedord' : 'Money without jargon');
  put(kit, 'B4', nb ? 'finans' : 'finance');
  const roster = nb ? 'Skapere' : 'Roster';
  const [gross, net] = nb ? ['brutto', 'netto'] : ['gross', 'net'];
  table(roster, 'ABCDEFGHIJ', [
    ['Everyday North', '@hverdag.i.nord', '28400', '1450', 'USD', '120', '20%', gross, '3%', '22%'],
    ['Ski Lotte', '@ski.lotte', '112000', '38000', 'NOK', '5200', '15%', net, '', '30%'],
    ['Byhagen', '@byhagen', '9200', '6400', 'NOK', '800', '20%', gross, '', '22%'],
  ]);
  return cells;
}
