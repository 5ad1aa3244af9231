import { type Conflict, conflicts } from '../../catalogue/claims';
import type { Rate, Topic } from '../../catalogue/rate';
import { rateUnitInWords } from '../../catalogue/rateInWords';
import { allRates, type RateId } from '../../catalogue/rates';
import type { Text } from '../../lang/language';
import { type Findable, findable, search } from '../search';

/** What the topics of rates are called, in the order in which they stand. */
export const topicNames: { readonly [T in Topic]: Text } = {
  fund: { en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' },
  rewards: { en: 'Creator Rewards', nb: 'Creator Rewards' },
  qualified: { en: 'Qualified views', nb: 'Kvalifiserte visninger' },
  fee: { en: 'Brand deals by followers', nb: 'Merkevareavtaler etter følgere' },
  fee_by_views: { en: 'Brand deals by views', nb: 'Merkevareavtaler etter visninger' },
  rights: { en: 'Rights in brand deals', nb: 'Rettigheter i merkevareavtaler' },
  live: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
  payout: { en: 'Payouts', nb: 'Utbetalinger' },
};

/** Rates of one topic. */
export interface TopicRates {
  readonly topic: Topic;
  readonly rates: readonly Rate[];
  /** Questions that some of these rates answer differently. */
  readonly conflicts: readonly Conflict[];
}

let made: readonly Findable<Rate>[] | undefined;

/** Every rate with what it is found by, in both languages. */
function index(): readonly Findable<Rate>[] {
  made ??= allRates().map((rate) => {
    const conflict = conflicts.find(({ rates }) => rates.includes(rate.id as RateId));
    const rest: Text[] = [rate.basis, rate.region, rate.source];
    const units = [rateUnitInWords(rate, 'en'), rateUnitInWords(rate, 'nb')];
    return findable(rate, [
      [rate.id],
      [rate.name.en, rate.name.nb],
      both([topicNames[rate.topic], ...(conflict === undefined ? [] : [conflict.question])]),
      [...both(rest), ...units],
    ]);
  });
  return made;
}

function both(texts: readonly Text[]): string[] {
  return texts.flatMap(({ en, nb }) => [en, nb]);
}

/** The rates that a search finds, best first; all where nothing is looked for. */
export function findRates(query: string): readonly Rate[] {
  return search(index(), query);
}

/** Rates under their topics, each with the rates that it conflicts with even where a search left them out. */
export function byTopic(found: readonly Rate[]): readonly TopicRates[] {
  const all = allRates();
  return (Object.keys(topicNames) as Topic[]).flatMap((topic) => {
    const ids = found.filter((rate) => rate.topic === topic).map(({ id }) => id as RateId);
    const here = conflicts.filter(({ rates }) => rates.some((id) => ids.includes(id)));
    const shown = new Set<string>([...ids, ...here.flatMap(({ rates }) => rates)]);
    const rates = all.filter(({ id }) => shown.has(id));
    return rates.length === 0 ? [] : [{ topic, rates, conflicts: here }];
  });
}
