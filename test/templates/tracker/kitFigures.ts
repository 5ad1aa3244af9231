import { median, reach, summaryOf } from './dashboardFigures';
import { inUse, quote, type Shown, sum, videoRate } from './figures';
import { premium } from './rates';
import { type AudienceRow, serial, type TrackerRows } from './rows';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What the media kit must show, counted in plain code. */
export function kitFigures(rows: TrackerRows) {
  const videos = rows.videos ?? [];
  const { followers } = reach(rows);
  const rate = summaryOf(rows)[1] as Shown;
  const whole = videos.filter(
    (video) => isNumber(video.likes) && isNumber(video.comments) && isNumber(video.shares) && isNumber(video.views),
  );
  const interactions = sum(whole.map((v) => (v.likes ?? 0) + (v.comments ?? 0) + (v.shares ?? 0)));
  const views = videos
    .map((video) => video.views)
    .filter(isNumber)
    .sort((a, b) => a - b);
  const byFollowers = isNumber(followers) && whole.length > 0 ? interactions / whole.length / followers : '';
  const best = videos
    .filter((video) => isNumber(video.views))
    .sort((a, b) => (b.views ?? 0) - (a.views ?? 0))
    .map((video): Shown[] => [video.views ?? '', videoRate(video), video.link]);
  return {
    reach: [
      followers,
      rate,
      byFollowers,
      views.length === 0 ? '' : sum(views) / views.length,
      views.length === 0 ? '' : median(views),
    ] as Shown[],
    ...audience(rows),
    best: Array.from({ length: 3 }, (_, i) => best[i] ?? ['', '', '']),
    card: card(rows, followers, rate),
  };
}

function audience({ territories = [], gender = [] }: TrackerRows) {
  const newest = (list: readonly AudienceRow[]) =>
    list
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1);
  const five = (list: readonly AudienceRow[]): Shown[][] => {
    const rows = list.filter(({ asOf }) => asOf === newest(list)).sort((a, b) => b.share - a.share);
    return Array.from({ length: 5 }, (_, i) => (rows[i] === undefined ? ['', ''] : [rows[i].name, rows[i].share]));
  };
  const day = (list: readonly AudienceRow[]): Shown => {
    const found = newest(list);
    return found === undefined ? '' : serial(found);
  };
  return {
    countries: five(territories),
    genders: five(gender),
    countriesDay: day(territories),
    gendersDay: day(gender),
  };
}

function card(rows: TrackerRows, followers: Shown, rate: Shown): Shown[][] {
  const offers = [{}, { usage: 30 }, { usage: 90 }, { spark: 30 }, { exclusivity: 30 }, { rush: true }];
  const tier = !isNumber(rate)
    ? ''
    : rate >= 0.1
      ? 'excellent'
      : rate >= 0.05
        ? 'good'
        : rate >= 0.03
          ? 'average'
          : 'below';
  const niche = premium.includes(rows.niche ?? '') ? 'brand_niche_premium' : 'brand_niche_general';
  return offers.map((rights) =>
    [0, 1, 2].map((level): Shown => {
      const fee = inUse(rows, 'brand_fee_per_1000_followers').three[level] as Shown;
      if (!isNumber(followers) || !isNumber(rate) || !isNumber(fee)) return '';
      const factors = [`brand_tier_${tier}`, niche].map((id) => inUse(rows, id).three[1] as number);
      const base = (followers / 1000) * fee * (factors[0] as number) * (factors[1] as number);
      return quote(rows, base, rights, level);
    }),
  );
}
