import { countryName } from '../catalogue/countryName';
import { figuresInWords } from '../catalogue/rateInWords';
import { rates } from '../catalogue/rates';
import { rewardsCountries, rewardsRequirements } from '../catalogue/rules';
import { unitOf } from '../catalogue/units';
import { type Level, levelWords } from '../catalogue/words';
import { formatDate } from '../lang/date';
import type { Language, Text } from '../lang/language';
import { fieldOf } from '../scenario/fields';
import type { Assumption, Scenario } from '../scenario/scenario';
import { type FormulaArgument, writeCall } from '../sheet/formula';
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
    columnWidths: [250, ...scenarios.map(() => 150), 420],
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
  const notes = notesIn(language);
  const number = (id: 'views' | 'videoSeconds' | 'followers' | 'viewsIn30Days' | 'age'): Row => {
    const { label, hint, parameter } = fieldOf(id);
    const format = parameter.type === 'number' ? unitOf(parameter.unit).format : '';
    return { key: id, label, note: hint[language], format, cell: (scenario) => scenario[id] };
  };
  const assumption = (id: 'share' | 'rpm'): Row[] =>
    LEVELS.map((level) => ({
      key: `${id}-${level}`,
      label: atLevel(fieldOf(id).label, level),
      note: notes[id],
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
  const notes = notesIn(language);
  const formula = (text: string): Content => ({ formula: `=${text}` });
  const money = unitOf('usd').format;
  const whole = unitOf('views').format;
  const perLevel = (row: (level: Level) => Row): Row[] => LEVELS.map(row);
  return [
    { key: 'results', label: { en: 'What comes out', nb: 'Det som kommer ut' }, heading: true, cell: () => null },
    ...perLevel((level) => ({
      key: `fund-${level}`,
      label: atLevel({ en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' }, level),
      note: notes.fund,
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
      note: notes.rewards,
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
      note: notes.needed,
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

/** Unit and source of each figure. */
function notesIn(language: Language) {
  const share = rates.qualified_share;
  const rpm = rates.rewards_rpm_prudent;
  const figures = { share: figuresInWords(share, language), rpm: figuresInWords(rpm, language) };
  const sourceDate = formatDate(rewardsCountries.sourceDate, language);
  const checkedOn = formatDate(rewardsCountries.checkedOn, language);
  if (language === 'nb') {
    return {
      share: `Din egen andel, eller et nivå: ${figures.share}. ${share.source.nb}`,
      rpm: `USD per 1\u00a0000 kvalifiserte visninger: eget tall, eller et nivå: ${figures.rpm}. ${rpm.source.nb}`,
      fund: `USD per måned, for alle visninger. Bare til sammenligning. ${rates.creator_fund_rpm.source.nb}`,
      offered: `${rewardsCountries.what.nb}. Liste fra ${sourceDate}, sjekket ${checkedOn}. SANN uten land: da blir det ikke sjekket.`,
      requirements: `${rewardsRequirements.what.nb}. ${rewardsRequirements.source.nb}`,
      rewards: 'USD per måned når kontoen oppfyller kravene; tom der programmet ikke tilbys. Et anslag, ikke et løfte.',
      needed: 'Visninger per måned, rundet opp; tom der ingen visninger kan nå målet.',
    };
  }
  return {
    share: `Your own share, or a level: ${figures.share}. ${share.source.en}`,
    rpm: `USD per 1,000 qualified views: your own figure, or a level: ${figures.rpm}. ${rpm.source.en}`,
    fund: `USD a month, on all views. For comparison only. ${rates.creator_fund_rpm.source.en}`,
    offered: `${rewardsCountries.what.en}. List of ${sourceDate}, checked ${checkedOn}. TRUE without a country: it is then not checked.`,
    requirements: `${rewardsRequirements.what.en}. ${rewardsRequirements.source.en}`,
    rewards:
      'USD a month once the account is eligible; empty where the programme is not offered. An estimate, not a promise.',
    needed: 'Views a month, rounded up; empty where no number of views reaches the target.',
  };
}
