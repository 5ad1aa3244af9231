import { unitOf } from '../../catalogue/units';
import { levelWords, nicheWords } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import { answers, at, type Call, call, columns, inputs, type Line, on, type Sheet, sourced } from './lines';

const money = unitOf('usd').format;
const whole = unitOf('followers').format;
const rate = unitOf('rate').format;

const creators: readonly Text[] = [
  { en: 'You', nb: 'Du' },
  { en: 'Hot niche, 10%', nb: 'Het nisje, 10 %' },
  { en: 'The same, 4%', nb: 'Samme, 4 %' },
  { en: '50,000 engaged', nb: '50\u00a0000 engasjerte' },
  { en: '500,000 passive', nb: '500\u00a0000 passive' },
];

/** What a brand may pay each of the creators; for one of them, at another niche. */
function fee(level: Text, column: string, niche = 'niche'): Call {
  return call(
    'BRAND_DEAL_ESTIMATE',
    at('followers', column),
    at('rate', column),
    at(niche, niche === 'niche' ? column : 'B'),
    level,
    at('audience', column),
  );
}

const feeNote = sourced(
  { en: 'USD for one video, before rights', nb: 'USD for én video, før rettigheter' },
  'brand_fee_per_1000_followers',
  'brand_tier_good',
);

/** Fees by followers, for several creators side by side. */
export function byFollowers(programmes: Sheet, engagement: Sheet): Line[] {
  return [
    ...inputs(...creators),
    {
      key: 'followers',
      label: { en: 'Followers', nb: 'Følgere' },
      cells: [on(programmes, at('followers')), 100_000, 100_000, 50_000, 500_000],
      format: whole,
      note: sourced(
        {
          en: 'Yours: from the tab Programmes. The others are the article’s',
          nb: 'Dine: fra fanen Programmer. De andre er artikkelens',
        },
        'brand_fee_per_1000_followers',
      ),
    },
    {
      key: 'rate',
      label: { en: 'Engagement rate by views', nb: 'Engasjementsrate målt mot visninger' },
      cells: [on(engagement, at('summary', 'B', 1)), 0.1, 0.04, 0.1, 0.01],
      format: rate,
      note: sourced(
        {
          en: 'Yours: the pooled rate of the tab Engagement. 10% is the article’s, 4% and 1% are invented',
          nb: 'Din: den samlede raten i fanen Engasjement. 10 % er artikkelens, 4 % og 1 % er oppdiktet',
        },
        'brand_tier_excellent',
      ),
    },
    {
      key: 'niche',
      label: { en: 'Niche', nb: 'Nisje' },
      cells: creators.map(() => nicheWords().finance),
      note: {
        en: 'finance, tech, beauty, fitness; entertainment, comedy, meme, lifestyle, gaming, general',
        nb: 'finans, teknologi, skjønnhet, trening; underholdning, komedie, meme, livsstil, gaming, generell',
      },
    },
    {
      key: 'audience',
      label: { en: 'Audience factor', nb: 'Publikumsfaktor' },
      cells: creators.map(() => 1),
      format: unitOf('factor').format,
      note: {
        en: 'What your audience’s region is worth to the brand: your own assumption, 1 changes nothing',
        nb: 'Hva området publikummet bor i, er verdt for merkevaren: din egen antakelse, 1 endrer ingenting',
      },
    },
    {
      key: 'otherNiche',
      label: { en: 'Another niche to compare', nb: 'En annen nisje å sammenligne med' },
      cells: [nicheWords().comedy],
    },
    ...answers(...creators),
    {
      key: 'feeLow',
      label: { en: 'What may a brand pay me, at the least?', nb: 'Hva kan en merkevare betale meg, på det minste?' },
      cells: columns('BCDEF', (c) => fee(levelWords.low, c)),
      format: money,
      note: sourced(
        {
          en: 'USD for one video. The article: 1,000 at 10%, 500 at less',
          nb: 'USD for én video. Artikkelen: 1\u00a0000 ved 10 %, 500 ved mindre',
        },
        'brand_tier_excellent',
        'brand_tier_average',
      ),
    },
    {
      key: 'feeMid',
      label: { en: 'In the middle of the range?', nb: 'I midten av spennet?' },
      cells: columns('BCDEF', (c) => fee(levelWords.mid, c)),
      format: money,
      note: feeNote,
    },
    {
      key: 'feeHigh',
      label: { en: 'At the most?', nb: 'På det meste?' },
      cells: columns('BCDEF', (c) => fee(levelWords.high, c)),
      format: money,
      note: sourced(
        {
          en: 'USD for one video. The article: 1,000 to 2,500 for 100,000 engaged followers in a hot niche',
          nb: 'USD for én video. Artikkelen: 1\u00a0000 til 2\u00a0500 for 100\u00a0000 engasjerte følgere i en het nisje',
        },
        'brand_fee_per_1000_followers',
      ),
    },
    {
      label: { en: 'What would it be in the other niche?', nb: 'Hva ville det vært i den andre nisjen?' },
      cells: columns('BCDEF', (c) => fee(levelWords.mid, c, 'otherNiche')),
      format: money,
      note: sourced({ en: 'USD for one video, in the middle', nb: 'USD for én video, middels' }, 'brand_niche_general'),
    },
  ];
}
