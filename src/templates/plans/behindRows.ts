import { liveRequirements, rewardsRequirements } from '../../catalogue/rules';
import { type UnitCode, unitOf } from '../../catalogue/units';
import type { Level } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import { type ProductKind, productKinds } from '../../scenario/fieldIds';
import { opposite } from '../../scenario/figures';
import { groupNames } from './groupNames';
import { rateNote, ruleNote } from './notes';
import { type Case, heading, inEachCase, inMid, orZero, type Row } from './row';
import { figure } from './streamRows';

/** What the streams are counted from: views, what is open to the account, the fee, the profits. */
export function behindRows(language: Language): Row[] {
  const row = (key: string, label: Text, unit: UnitCode, formula: (one: Case) => string, note?: string): Row => ({
    key,
    label,
    unit: unitOf(unit).name,
    format: unitOf(unit).format,
    ...(note === undefined ? {} : { note }),
    cells: inEachCase(formula),
  });
  return [
    heading('behind', 'Behind the results', 'Bak resultatene'),
    row('lifted', { en: 'Views with the lift', nb: 'Visninger med økningen' }, 'views', ({ at, mid }) => {
      const views = at('views');
      const rates = `${at('engagementRate')};${mid('baseRate')}`;
      return `IF(COUNT(${views};${rates})=3;${lift(views, at, mid)};IF(${views}="";"";${views}))`;
    }),
    row(
      'sponsored',
      { en: 'Views of sponsored videos', nb: 'Visninger på sponsede videoer' },
      'views',
      ({ at, mid }) => {
        const views = mid('viewsPerVideo');
        const each = `IF(COUNT(${at('engagementRate')};${mid('baseRate')})=2;${lift(views, at, mid)};${views})`;
        return `IF(${views}="";0;MIN(${orZero(at('lifted'))};${orZero(mid('deals'))}*${each}))`;
      },
      sponsoredNote()[language],
    ),
    row('qualified', { en: 'Qualified views', nb: 'Kvalifiserte visninger' }, 'qualified_views', (one) =>
      qualified(`${orZero(one.at('lifted'))}-${one.at('sponsored')}`, one),
    ),
    {
      key: 'open',
      label: { en: 'Creator Rewards is open', nb: 'Creator Rewards er åpent' },
      note: ruleNote(rewardsRequirements(), language),
      cells: inEachCase((one) => `REWARDS_ELIGIBLE(${account(one)})`),
    },
    {
      key: 'gap',
      label: { en: 'What is missing for it', nb: 'Det som mangler for det' },
      note: uncheckedNote()[language],
      // In the first of the three cells, so that the text runs over the other two.
      cells: (plan) => {
        const [, gap] = inMid((one) => `REWARDS_GAP(${account(one)};"${language}")`)(plan);
        return [gap, null, null];
      },
    },
    {
      key: 'liveOpen',
      label: { en: 'LIVE gifts are open', nb: 'LIVE-gaver er åpne' },
      note: ruleNote(liveRequirements(), language),
      cells: inMid(({ mid }) => {
        const { followers, age } = liveRequirements();
        return `LIVE_ELIGIBLE(${orElse(mid('followers'), followers)};${orElse(mid('age'), age)})`;
      }),
    },
    row(
      'feeWithRights',
      { en: 'Fee per deal with rights', nb: 'Honorar per avtale med rettigheter' },
      'amount',
      (one) => quote(figure(one, 'fee'), one),
    ),
    ...productKinds.map((kind) => {
      const { en, nb } = groupNames()[kind];
      const label = { en: `Profit: ${en}`, nb: `Fortjeneste: ${nb}` };
      return row(`profit ${kind}`, label, 'amount', (one) => profit(kind, one));
    }),
    row(
      'opportunity',
      { en: 'What the sponsored videos would have earned', nb: 'Det de sponsede videoene ville tjent' },
      'amount',
      (one) => {
        const { at } = one;
        const rpm = figure(one, 'rpm');
        const isAny = `AND(${at('open')};${at('sponsored')}*${long(at)}>0)`;
        return `IF(${isAny};IF(${rpm}="";"";REWARDS_ESTIMATE(${qualified(at('sponsored'), one)};${rpm}));0)`;
      },
    ),
    row(
      'fund',
      { en: 'Creator Fund (closed), for comparison', nb: 'Creator Fund (avviklet), til sammenligning' },
      'amount',
      ({ at, mid }) => `IF(${mid('worth')}="";"";${at('usd fund')}*${mid('worth')})`,
    ),
    heading('inUsd', 'In USD, not in the total', 'I USD, ikke med i summen'),
    row('usd rewards', inUsd('Creator Rewards', 'Creator Rewards'), 'usd', (one) => {
      const { at } = one;
      const isPaid = `AND(${figure(one, 'rpm')}="";${at('open')};${at('qualified')}>0)`;
      return `IF(${isPaid};REWARDS_ESTIMATE(${at('qualified')};${at('usd rpm')});"")`;
    }),
    row('usd deals', inUsd('Brand deals', 'Merkevareavtaler'), 'usd', (one) => {
      const { at } = one;
      const worth = `${at('deals')}*${quote(at('usd fee'), one)}`;
      return `IF(AND(${figure(one, 'fee')}="";${orZero(at('deals'))}>0;COUNT(${at('usd fee')})=1);${worth};"")`;
    }),
    row('usd live', inUsd('LIVE gifts', 'LIVE-gaver'), 'usd', (one) => {
      const { at, mid } = one;
      const isPaid = `AND(${figure(one, 'perDiamond')}="";${mid('liveOpen')};${orZero(at('diamonds'))}>0)`;
      return `IF(${isPaid};LIVE_GIFTS_ESTIMATE(${at('diamonds')};${at('usd perDiamond')});"")`;
    }),
    row(
      'usd fund',
      inUsd('Creator Fund (closed)', 'Creator Fund (avviklet)'),
      'usd',
      ({ at, word }) => `CREATOR_FUND_ESTIMATE(${orZero(at('lifted'))};${word})`,
      rateNote('creator_fund_rpm', language),
    ),
  ];
}

type At = (key: string) => string;

function lift(views: string, at: At, mid: At): string {
  return `ENGAGEMENT_LIFT(${views};${at('engagementRate')};${mid('baseRate')};${mid('extraPerPoint')})`;
}

/** Views on long videos, and of these the qualified ones. */
function qualified(views: string, { at }: Case): string {
  return `QUALIFIED_VIEWS((${views})*${long(at)};IF(${at('share')}="";${at('published share')};${at('share')}))`;
}

function long(at: At): string {
  return `IF(${at('longShare')}="";1;${at('longShare')})`;
}

/** Of a product that costs more than it brings, the low case sells the most. Without a price any sales are unknown. */
function profit(kind: ProductKind, { level, at, plan }: Case): string {
  const units = (one: Level) => `${orZero(plan.at(`${kind}Units`, one))}`;
  const [price, cost, fee] = [at(`${kind}Price`), at(`${kind}UnitCost`), at(`${kind}Fee`)];
  const sold = `IF(${price}*(1-${orZero(fee)})<${orZero(cost)};${units(opposite[level])};${units(level)})`;
  return `IF(${price}="";IF(${units('high')}=0;0;"");PRODUCT_PROFIT(${sold};${price};${cost};${fee}))`;
}

/** What isn't filled in is taken as met. */
function account({ at, mid }: Case): string {
  const { followers, viewsIn30Days, age } = rewardsRequirements();
  const figures = [orElse(mid('followers'), followers), orElse(at('lifted'), viewsIn30Days), orElse(mid('age'), age)];
  return `${figures.join(';')};TRUE;${mid('country')}`;
}

function orElse(cell: string, figure: number): string {
  return `IF(${cell}="";${figure};${cell})`;
}

function quote(fee: string, { mid, word }: Case): string {
  const days = ['usageDays', 'sparkDays', 'exclusivityDays', 'rush'].map(mid);
  return `BRAND_DEAL_QUOTE(${fee};${days.join(';')};${word})`;
}

function inUsd(en: string, nb: string): Text {
  return { en: `${en}, in USD`, nb: `${nb}, i USD` };
}

const sponsoredNote = (): Text => ({
  en: 'Deals × views per video. They earn no rewards; in all three cases those of the deals at mid.',
  nb: 'Avtaler × visninger per video. De gir ingen inntekt fra programmet; i alle tre tilfellene avtalene i det midterste tilfellet.',
});

const uncheckedNote = (): Text => ({
  en: 'What is not filled in is taken as met. A month is taken as 30 days.',
  nb: 'Det som ikke er fylt inn, regnes som oppfylt. En måned regnes som 30 dager.',
});
