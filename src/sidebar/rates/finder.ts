import { type Conflict, conflicts } from '../../catalogue/claims';
import type { Rate, Topic } from '../../catalogue/rate';
import { rateUnitInWords } from '../../catalogue/rateInWords';
import { allRates, type RateId } from '../../catalogue/rates';
import { topicNames, topics } from '../../catalogue/topicNames';
import type { Text } from '../../lang/language';
import { type Findable, findable, search } from '../search';

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
  return topics.flatMap((topic) => {
    const ids = found.filter((rate) => rate.topic === topic).map(({ id }) => id as RateId);
    const here = conflicts.filter(({ rates }) => rates.some((id) => ids.includes(id)));
    const shown = new Set<string>([...ids, ...here.flatMap(({ rates }) => rates)]);
    const rates = all.filter(({ id }) => shown.has(id));
    return rates.length === 0 ? [] : [{ topic, rates, conflicts: here }];
  });
}
