import { countryName } from '../catalogue/countryName';
import { rewardsRequirements } from '../catalogue/rules';
import { unitOf } from '../catalogue/units';
import { type Level, levelWords } from '../catalogue/words';
import type { Language, Text } from '../lang/language';
import { fieldOf } from '../scenario/fields';
import type { Assumption, Scenario } from '../scenario/scenario';
import { type FormulaArgument, writeCall } from '../sheet/formula';
import { scenarioNotes } from './scenarioNotes';
import type { Content, Look, Tab } from './tab';

const LEVELS: readonly Level[] = ['low', 'mid', 'high'];

/** A row of the sheet: a label, a cell for each scenario, and where the figure comes from. */
interface Row {
  readonly key: string;
  readonly label: Text;
  readonly cell: (scenario: Scenario, at: (key: string) => FormulaArgument) => Content;
  readonly note?: string;
  readonly format?: string;
  readonly heading?: true;
}

/**
 * Scenarios as a sheet that stays alive: inputs in cells, results as formulas over them, one column for each scenario, so
 * that a column can be copied to try another plan.
 */
export function scenarioTab(
  name: string,
  scenarios: readonly Scenario[],
  target: number | null,
  language: Language,
): Tab {
  const rows = [...inputRows(target, language), ...resultRows(language)];
  const rowNumbers = new Map(rows.map((row, i) => [row.key, i + 2]));
  const header: Content[] = [texts.plan[language], ...scenarios.map((scenario) => scenario.name), texts.note[language]];
  const body = rows.map((row) => [
    row.label[language],
    ...scenarios.map((scenario, i): Content => {
      const at = (key: string): FormulaArgument => ({ ref: `${columnLetter(i)}${rowNumbers.get(key)}` });
      return row.cell(scenario, at);
    }),
    row.note ?? null,
  ]);
  const last = columnLetter(scenarios.length - 1);
  const looks = rows.flatMap((row, i): Look[] => {
    const range = `B${i + 2}:${last}${i + 2}`;
    if (row.heading) return [{ range: `A${i + 2}`, bold: true }];
    return row.format === undefined ? [] : [{ range, format: row.format }];
  });
  return {
    name,
    cells: [header, ...body],
    looks: [
      { range: `A1:${columnLetter(scenarios.length)}1`, bold: true },
      { range: `${columnLetter(scenarios.length)}2:${columnLetter(scenarios.length)}${rows.length + 1}`, wrap: true },
      { range: `B${rowNumbers.get('gap')}:${last}${rowNumbers.get('gap')}`, wrap: true },
      ...looks,
    ],
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: [270, ...scenarios.map(() => 150), 640],
  };
}

const texts = {
  plan: { en: 'Plan', nb: 'Plan' },
  note: { en: 'Unit and source', nb: 'Enhet og kilde' },
} as const;

function columnLetter(scenario: number): string {
  return String.fromCharCode(66 + scenario);
}

function inputRows(target: number | null, language: Language): Row[] {
  const notes = scenarioNotes(language);
  const number = (id: 'views' | 'videoSeconds' | 'followers' | 'viewsIn30Days' | 'age'): Row => {
    const { label, hint, parameter } = fieldOf(id);
    const format = parameter.type === 'number' ? unitOf(parameter.unit).format : '';
    return { key: id, label, note: hint[language], format, cell: (scenario) => scenario[id] };
  };
  const assumption = (id: 'share' | 'rpm'): Row[] =>
    LEVELS.map((level) => ({
      key: `${id}-${level}`,
      label: atLevel(fieldOf(id).label, level),
      ...(level === 'low' ? { note: notes[id] } : {}),
      format: id === 'share' ? unitOf('share').format : unitOf('usd').format,
      cell: (scenario) => assumptionCell(scenario[id], level, language),
    }));
  return [
    { key: 'inputs', label: { en: 'What you put in', nb: 'Det du legger inn' }, heading: true, cell: () => null },
    number('views'),
    ...assumption('share'),
    ...assumption('rpm'),
    number('videoSeconds'),
    number('followers'),
    number('viewsIn30Days'),
    number('age'),
    {
      key: 'country',
      label: fieldOf('country').label,
      note: fieldOf('country').hint[language],
      cell: ({ country }) => (country === null ? null : countryName(country, language)),
    },
    {
      key: 'target',
      label: { en: 'Target a month', nb: 'Mål per måned' },
      note: 'USD',
      format: unitOf('usd').format,
      cell: () => target,
    },
  ];
}

/** The word or figure that a cell holds for an assumption; the functions understand both. */
function assumptionCell(assumption: Assumption, level: Level, language: Language): Content {
  if (typeof assumption === 'number') return assumption;
  return levelWords[assumption === 'range' ? level : assumption][language];
}

function resultRows(language: Language): Row[] {
  const notes = scenarioNotes(language);
  const formula = (text: string): Content => ({ formula: `=${text}` });
  const money = unitOf('usd').format;
  const whole = unitOf('views').format;
  const perLevel = (row: (level: Level) => Row): Row[] => LEVELS.map(row);
  return [
    { key: 'results', label: { en: 'What comes out', nb: 'Det som kommer ut' }, heading: true, cell: () => null },
    ...perLevel((level) => ({
      key: `fund-${level}`,
      label: atLevel({ en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' }, level),
      ...(level === 'low' ? { note: notes.fund } : {}),
      format: money,
      cell: (_, at) => formula(writeCall('CREATOR_FUND_ESTIMATE', [at('views'), level])),
    })),
    {
      key: 'offered',
      label: { en: 'Creator Rewards is offered in the country', nb: 'Creator Rewards tilbys i landet' },
      note: notes.offered,
      // An account that meets all other requirements, so that the answer depends on the country alone.
      cell: (_, at) => {
        const { followers, viewsIn30Days, age } = rewardsRequirements;
        return formula(writeCall('REWARDS_ELIGIBLE', [followers, viewsIn30Days, age, true, at('country')]));
      },
    },
    {
      key: 'gap',
      label: { en: 'What is missing for Creator Rewards', nb: 'Det som mangler for Creator Rewards' },
      note: notes.requirements,
      cell: (_, at) =>
        formula(
          writeCall('REWARDS_GAP', [at('followers'), at('viewsIn30Days'), at('age'), true, at('country'), language]),
        ),
    },
    ...perLevel((level) => ({
      key: `qualified-${level}`,
      label: atLevel({ en: 'Qualified views', nb: 'Kvalifiserte visninger' }, level),
      format: whole,
      cell: (_, at) => formula(writeCall('QUALIFIED_VIEWS', [at('views'), at(`share-${level}`)])),
    })),
    ...perLevel((level) => ({
      key: `rewards-${level}`,
      label: atLevel({ en: 'Creator Rewards', nb: 'Creator Rewards' }, level),
      ...(level === 'low' ? { note: notes.rewards } : {}),
      format: money,
      cell: (_, at) =>
        formula(
          writeCall('IF', [
            at('offered'),
            {
              formula: writeCall('REWARDS_ESTIMATE', [
                at(`qualified-${level}`),
                at(`rpm-${level}`),
                at('videoSeconds'),
              ]),
            },
            '',
          ]),
        ),
    })),
    ...perLevel((level) => ({
      key: `needed-${level}`,
      label: atLevel({ en: 'Views needed for the target', nb: 'Visninger som trengs for målet' }, level),
      ...(level === 'low' ? { note: notes.needed } : {}),
      format: whole,
      cell: (_, at) => {
        // What 1,000 qualified views pay: nothing for videos that are too short, and then no views reach the target.
        const pays = writeCall('REWARDS_ESTIMATE', [1000, at(`rpm-${level}`), at('videoSeconds')]);
        const needed = writeCall('VIEWS_FOR_TARGET', [at('target'), at(`rpm-${level}`), at(`share-${level}`)]);
        const possible = { formula: writeCall('AND', [at('offered'), { formula: `${pays}>0` }]) };
        return formula(writeCall('IF', [possible, { formula: needed }, '']));
      },
    })),
  ];
}

function atLevel(label: Text, level: Level): Text {
  const words = levelWords[level];
  return { en: `${label.en}, ${words.en}`, nb: `${label.nb}, ${words.nb}` };
}
