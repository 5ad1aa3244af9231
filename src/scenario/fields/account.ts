import { age, country, followers } from '../../catalogue/parameters';
import { nicheWords } from '../../catalogue/words';
import type { Field } from '../field';
import { numberField } from './number';

const group = 'account';

/** Who the creator is, and what money is counted in. */
export const accountFields = (): Field[] => [
  {
    id: 'country',
    kind: 'country',
    group,
    label: { en: 'Country', nb: 'Land' },
    hint: {
      en: 'Where the account is. Creator Rewards is offered in a few countries only.',
      nb: 'Landet kontoen hører til. Creator Rewards tilbys bare i noen få land.',
    },
    parameter: country(),
  },
  {
    id: 'currency',
    kind: 'currency',
    group,
    label: { en: 'Currency', nb: 'Valuta' },
    hint: {
      en: 'What your amounts are in, such as NOK. Left empty: USD, as published rates are.',
      nb: 'Valutaen beløpene dine er i, for eksempel NOK. Tomt felt: USD, som de publiserte satsene.',
    },
    headers: ['valuta', 'currency'],
  },
  numberField(
    'usdRate',
    group,
    'amount',
    { en: 'Value of 1 USD', nb: 'Verdien av 1 USD' },
    {
      en: 'In your currency, with the date below: published USD rates count only then. Not needed for USD.',
      nb: 'I din valuta, med datoen under: bare da teller publiserte satser i USD med. Trengs ikke for USD.',
    },
    { parameter: { above: 0 }, headers: ['exchange rate', 'usd rate', 'valutakurs', 'dollarkurs'] },
  ),
  {
    id: 'usdDate',
    kind: 'date',
    group,
    label: { en: 'Date of that rate', nb: 'Dato for kursen' },
    hint: { en: 'The day on which 1 USD was worth that.', nb: 'Dagen 1 USD var verdt dette.' },
  },
  {
    id: 'followers',
    kind: 'number',
    group,
    label: { en: 'Followers', nb: 'Følgere' },
    hint: {
      en: 'Of the account. Decides what is open to it, and the estimated fee of a brand deal.',
      nb: 'På kontoen. Avgjør hva som er åpent for den, og det anslåtte honoraret for en merkevareavtale.',
    },
    parameter: followers(),
    headers: ['antall følgere', 'number of followers'],
  },
  {
    id: 'age',
    kind: 'number',
    group,
    label: { en: 'Age', nb: 'Alder' },
    hint: {
      en: 'Of the creator, in years. Left empty, it is not checked.',
      nb: 'Skaperens alder i hele år. Tomt felt: den blir ikke sjekket.',
    },
    parameter: age(),
  },
  numberField(
    'engagementRate',
    group,
    'rate',
    { en: 'Engagement rate', nb: 'Engasjementsrate' },
    {
      en: 'By views, such as 6%: (likes + comments + shares) ÷ views.',
      nb: 'Målt mot visninger, for eksempel 6\u00a0%: (likes + kommentarer + delinger) ÷ visninger.',
    },
    { ranged: true, headers: ['engagement', 'engasjement'] },
  ),
  {
    id: 'niche',
    kind: 'word',
    group,
    label: { en: 'Niche', nb: 'Nisje' },
    hint: {
      en: 'What the videos are about. Some niches are paid twice as much.',
      nb: 'Hva videoene handler om. Noen nisjer betales dobbelt.',
    },
    parameter: {
      name: 'niche',
      label: { en: 'niche', nb: 'nisje' },
      help: { en: '', nb: '' },
      type: 'word',
      words: nicheWords(),
      default: 'general',
    },
  },
  numberField(
    'audienceFactor',
    group,
    'factor',
    { en: 'Audience factor', nb: 'Publikumsfaktor' },
    {
      en: 'What the region of your audience is worth to brands: your own assumption. Left empty: 1, which changes nothing.',
      nb: 'Hva området publikummet ditt bor i, er verdt for merkevarer: din egen antakelse. Tomt felt: 1, som ikke endrer noe.',
    },
    { ranged: true, parameter: { default: 1 } },
  ),
];
