import { describe, expect, it } from 'vitest';
import { mayFillMore } from '../../../src/addon/import/fillsMore';

describe('a formula', () => {
  it.each([
    '=1,5*2',
    '=1.5E3+2%',
    "=E2*$F$2+'My: (sheet}'!B2+Sheet1!C3",
    '="a:b {c} UNIQUE("&" ""x"" "',
    '=SUM(UNIQUE(E2:E9))',
    '=SUMPRODUCT((A2:A9="x")*{1;2}*MyRange)',
    '=ROUND(IF(AND(E2>1;TRUE);AVERAGE(E:E);#N/A);2)',
    '=IFERROR(VLOOKUP(A2;Data!A:C;2;FALSE);"")',
    "=COUNTIF('Other one'!A2:A;A2)*-(1+2)",
    '=HYPERLINK("https://example.com";"x")',
    '=watch_share(E2;60)',
  ])('gives one value: %s', (formula) => {
    expect(mayFillMore(formula)).toBe(false);
  });

  it.each([
    '=CHOOSEROWS(G2:G4;1;2;3)',
    '=CHOOSEROWS(MyRange;1;2)',
    '=ARRAYFORMULA(SUM(E2)+E3)',
    '=SEQUENCE(3)',
    '=SPLIT("a b";" ")',
    '={1;2}',
    '=E2:E9',
    '=E2:MyRange',
    '=1:3',
    '=TRUES',
    '=A2B*2',
    '=(E2:E9)*2',
    '=Data!E:E',
    '=MyRange',
    '=MyRange2*2',
    '=Målinger',
    '=IF(A2;FILTER(E2:E9;E2:E9>1);"")',
    '=IFERROR(IFNA(QUERY(A2:B9;"select A")))',
    '=IF(TRUE;E2:E9)',
    '=VLOOKUP(A2;B:D;{2;3};0)',
    '=SUMIF(A:A;UNIQUE(B2:B);C:C)',
    '=XLOOKUP(A2;B:B;C:E)',
    '=INDEX(MyRange;0;1)',
    '=OFFSET(A1;0;0;3;1)',
    '=INDIRECT("A1:A5")',
    '=MY_FUNCTION(A2)',
    '=LAMBDA(x;x)(A2)',
    '=Table1[Views]',
    '=WATCH_SHARE(E2:E9;60)',
    '=RATE_CATALOG()',
    '=SUM(E2:E9)+UNIQUE(E2:E9)',
    '=unique(E2)',
  ])('may fill more than its own cell: %s', (formula) => {
    expect(mayFillMore(formula)).toBe(true);
  });
});
