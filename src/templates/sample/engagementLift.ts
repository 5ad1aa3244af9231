import { tierLimits } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { answers, at, type Call, call, infix, inputs, type Line, onceFilled, percent, sourced } from './lines';

const rate = unitOf('rate').format;
const whole = unitOf('views').format;
const money = unitOf('usd').format;

const invented = { en: 'Invented', nb: 'Oppdiktet' };
const ownAssumption = {
  en: 'Your own assumption: nobody has published a figure',
  nb: 'Din egen antakelse: ingen har publisert et tall',
};

/** What a number of views pays through Creator Rewards at the middle rates. */
function rewardsOf(views: Call | ReturnType<typeof at>): Call {
  return call('REWARDS_ESTIMATE', call('QUALIFIED_VIEWS', views));
}

const liftOfVideo = call('ENGAGEMENT_LIFT', at('lifted'), at('better'), at('now'), at('perPoint'));

/** The extra views for each point that lift the small video to the big one's views. */
const needed = infix(
  infix(infix(at('big'), '/', at('small')), '-', 1),
  '/',
  infix(infix(at('small', 'C'), '-', at('big', 'C')), '/', percent(0.01)),
);

/** What more engagement would change. */
export const lift: readonly Line[] = [
  ...inputs(),
  {
    key: 'lifted',
    label: { en: 'Views of a video', nb: 'Visninger av en video' },
    cells: [10_000],
    format: whole,
    note: invented,
  },
  {
    key: 'now',
    label: { en: 'Engagement rate now', nb: 'Engasjementsrate nå' },
    cells: [0.05],
    format: rate,
    note: invented,
  },
  {
    key: 'better',
    label: { en: 'Engagement rate to reach', nb: 'Engasjementsrate du vil nå' },
    cells: [0.08],
    format: rate,
    note: invented,
  },
  {
    key: 'perPoint',
    label: { en: 'Extra views for each percentage point', nb: 'Ekstra visninger for hvert prosentpoeng' },
    cells: [0.1],
    format: unitOf('share').format,
    note: ownAssumption,
  },
  {
    key: 'small',
    label: { en: 'A small video: views and rate', nb: 'En liten video: visninger og rate' },
    cells: [10_000, 0.15],
    format: [whole, rate],
    note: sourced(
      { en: 'The views are the article’s, the rate is invented', nb: 'Visningene er artikkelens, raten er oppdiktet' },
      tierLimits(),
    ),
  },
  {
    key: 'big',
    label: { en: 'A big video: views and rate', nb: 'En stor video: visninger og rate' },
    cells: [50_000, 0.01],
    format: [whole, rate],
    note: sourced(
      { en: 'The views are the article’s, the rate is invented', nb: 'Visningene er artikkelens, raten er oppdiktet' },
      tierLimits(),
    ),
  },
  ...answers(),
  {
    label: {
      en: 'What would better engagement do to the views?',
      nb: 'Hva ville bedre engasjement gjøre med visningene?',
    },
    cells: [liftOfVideo],
    format: whole,
    note: sourced({ en: 'Views, under your own assumption', nb: 'Visninger, etter din egen antakelse' }),
  },
  {
    label: {
      en: 'Does TikTok pay for likes or comments by themselves?',
      nb: 'Betaler TikTok for likes eller kommentarer i seg selv?',
    },
    cells: [
      onceFilled(
        [at('lifted'), at('better'), at('now')],
        infix(rewardsOf(call('ENGAGEMENT_LIFT', at('lifted'), at('better'), at('now'))), '-', rewardsOf(at('lifted'))),
      ),
    ],
    format: money,
    note: {
      en: 'USD. No: more likes with the same views pay nothing more',
      nb: 'USD. Nei: flere likes med like mange visninger gir ikke mer',
    },
  },
  {
    label: { en: 'And for the views that they bring?', nb: 'Og for visningene de fører til?' },
    cells: [
      onceFilled([at('lifted'), at('better'), at('now')], infix(rewardsOf(liftOfVideo), '-', rewardsOf(at('lifted')))),
    ],
    format: money,
    note: sourced(
      {
        en: 'USD more from Creator Rewards, where it is offered',
        nb: 'USD mer fra Creator Rewards, der programmet tilbys',
      },
      'qualified_share',
      'rewards_rpm_prudent',
    ),
  },
  {
    label: {
      en: 'How far does the small video get with its better rate?',
      nb: 'Hvor langt når den lille videoen med den bedre raten?',
    },
    cells: [call('ENGAGEMENT_LIFT', at('small'), at('small', 'C'), at('big', 'C'), at('perPoint'))],
    format: whole,
    note: sourced({ en: 'Views, under your own assumption', nb: 'Visninger, etter din egen antakelse' }),
  },
  {
    label: {
      en: 'How much must each point bring before the small one passes the big one?',
      nb: 'Hvor mye må hvert poeng gi før den lille går forbi den store?',
    },
    cells: [
      onceFilled(
        [at('small'), at('big'), at('small', 'C'), at('big', 'C')],
        call('IF', call('AND', infix(at('small'), '>', 0), infix(at('small', 'C'), '>', at('big', 'C'))), needed, ''),
      ),
    ],
    format: unitOf('share').format,
    note: {
      en: 'Extra views for each percentage point. The article says it can happen, not by how much',
      nb: 'Ekstra visninger for hvert prosentpoeng. Artikkelen sier at det kan skje, ikke hvor mye som skal til',
    },
  },
];
