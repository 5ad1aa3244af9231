import { countryName } from '../catalogue/countryName';
import { rewardsRequirements } from '../catalogue/rules';
import { unitOf } from '../catalogue/units';
import { type Level, levelWords } from '../catalogue/words';
import type { Language, Text } from '../lang/language';
import { fieldOf } from '../scenario/fields';
import type { Assumption, Scenario } from '../scenario/scenario';
import { type FormulaArgument, writeArgument, writeCall } from '../sheet/formula';
import { scenarioNotes } from './scenarioNotes';
import type { Content } from './tab';

const LEVELS: readonly Level[] = ['low', 'mid', 'high'];

/** A row of the sheet: a label, a cell for each scenario, and where the figure comes from. */
export interface Row {
  readonly key: string;
  readonly label: Text;
  readonly cell: (scenario: Scenario, at: (key: string) => FormulaArgument) => Content;
  readonly note?: string;
  readonly format?: string;
  readonly heading?: true;
}

/** The inputs: figures of the user, and levels where they have none. */
export function inputRows(target: number | null, language: Language): Row[] {
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
    { key: 'inputs', label: { en: 'Your figures', nb: 'Dine tall' }, heading: true, cell: () => null },
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

/** The results, as formulas over the inputs. */
export function resultRows(language: Language): Row[] {
  const notes = scenarioNotes(language);
  const formula = (text: string): Content => ({ formula: `=${text}` });
  const money = unitOf('usd').format;
  const whole = unitOf('views').format;
  const perLevel = (row: (level: Level) => Row): Row[] => LEVELS.map(row);
  return [
    { key: 'results', label: { en: 'Results', nb: 'Resultater' }, heading: true, cell: () => null },
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
        const { followers, viewsIn30Days, age } = rewardsRequirements();
        const offered = writeCall('REWARDS_ELIGIBLE', [followers, viewsIn30Days, age, true, at('country')]);
        return formula(writeCall('IF', [anyBlank([at('country')]), notChecked[language], { formula: offered }]));
      },
    },
    {
      key: 'gap',
      label: { en: 'What is missing for Creator Rewards', nb: 'Det som mangler for Creator Rewards' },
      note: notes.requirements,
      cell: (_, at) => {
        const account = [at('followers'), at('viewsIn30Days'), at('age')];
        const gap = writeCall('REWARDS_GAP', [...account, true, at('country'), language]);
        return formula(writeCall('IF', [anyBlank(account), fillIn[language], { formula: gap }]));
      },
    },
    ...perLevel((level) => ({
      key: `qualified-${level}`,
      label: atLevel({ en: 'Qualified views', nb: 'Kvalifiserte visninger' }, level),
      format: whole,
      cell: (_, at) => formula(writeCall('QUALIFIED_VIEWS', [at('views'), orLevel(at(`share-${level}`), level)])),
    })),
    ...perLevel((level) => ({
      key: `rewards-${level}`,
      label: atLevel({ en: 'Creator Rewards', nb: 'Creator Rewards' }, level),
      ...(level === 'low' ? { note: notes.rewards } : {}),
      format: money,
      cell: (_, at) =>
        formula(
          writeCall('IF', [
            isFalse(at('offered')),
            '',
            {
              formula: writeCall('REWARDS_ESTIMATE', [
                at(`qualified-${level}`),
                orLevel(at(`rpm-${level}`), level),
                at('videoSeconds'),
              ]),
            },
          ]),
        ),
    })),
    ...perLevel((level) => ({
      key: `needed-${level}`,
      label: atRates({ en: 'Views needed for the target', nb: 'Visninger som trengs for å nå målet' }, level),
      ...(level === 'low' ? { note: notes.needed } : {}),
      format: whole,
      cell: (_, at) => {
        // What 1,000 qualified views pay: nothing for videos that are too short, and then no views reach the target.
        const pays = writeCall('REWARDS_ESTIMATE', [1000, orLevel(at(`rpm-${level}`), level), at('videoSeconds')]);
        const needed = writeCall('VIEWS_FOR_TARGET', [
          at('target'),
          orLevel(at(`rpm-${level}`), level),
          orLevel(at(`share-${level}`), level),
        ]);
        const impossible = { formula: writeCall('OR', [isFalse(at('offered')), { formula: `${pays}=0` }]) };
        return formula(writeCall('IF', [impossible, '', { formula: needed }]));
      },
    })),
  ];
}

/** What stands in place of the requirements while the account's figures are missing: an empty cell would look like "nothing". */
const fillIn: Text = {
  en: 'Fill in followers, views in 30 days and age',
  nb: 'Fyll ut følgere, visninger på 30 dager og alder',
};

const notChecked: Text = { en: 'not checked', nb: 'ikke sjekket' };

function isFalse(cell: FormulaArgument): FormulaArgument {
  return { formula: `${writeArgument(cell)}=FALSE` };
}

function anyBlank(cells: readonly FormulaArgument[]): FormulaArgument {
  const tests = cells.map((cell) => ({ formula: `${writeArgument(cell)}=""` }));
  return { formula: writeCall('OR', tests) };
}

/** The cell of an assumption; the level of its own row where the user has emptied it, not the functions' default. */
function orLevel(cell: FormulaArgument, level: Level): FormulaArgument {
  return { formula: writeCall('IF', [{ formula: `${writeArgument(cell)}=""` }, level, cell]) };
}

/** Low rates take the most views, so the level is said of the rates and not of the views. */
function atRates(label: Text, level: Level): Text {
  const { en, nb } = {
    low: { en: 'low', nb: 'lave' },
    mid: { en: 'mid', nb: 'middels' },
    high: { en: 'high', nb: 'høye' },
  }[level];
  return { en: `${label.en}, at ${en} rates`, nb: `${label.nb}, ved ${nb} satser` };
}

function atLevel(label: Text, level: Level): Text {
  const words = levelWords[level];
  return { en: `${label.en}, ${words.en}`, nb: `${label.nb}, ${words.nb}` };
}
