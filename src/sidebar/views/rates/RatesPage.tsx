import { claims } from '../../../catalogue/claims';
import { evidenceInWords, gradeNames } from '../../../catalogue/evidenceInWords';
import type { Grade, Rate } from '../../../catalogue/rate';
import { topicNames } from '../../../catalogue/topicNames';
import type { Language } from '../../../lang/language';
import { byTopic, findRates } from '../../rates/finder';
import { texts } from '../../rates/texts';
import { hitsInWords } from '../../search';
import { SearchField } from '../SearchField';
import { Conflicts } from './Conflicts';
import { RateBlock } from './RateBlock';

interface Props {
  readonly query: string;
  readonly language: Language;
  readonly onQuery: (query: string) => void;
  readonly onUse: (id: string) => void;
}

/** Every built-in figure with where it comes from, and what speaks against it. */
export function RatesPage({ query, language, onQuery, onUse }: Props) {
  const searching = query.trim() !== '';
  const found = findRates(query);
  const rateBlock = (rate: Rate) => <RateBlock key={rate.id} rate={rate} language={language} onUse={onUse} />;
  return (
    <main>
      <h1>{texts.title[language]}</h1>
      <p class="intro">{texts.intro[language]}</p>
      <SearchField
        id="rate-search"
        label={texts.search[language]}
        hint={texts.searchHint[language]}
        query={query}
        outcome={searching ? hitsInWords(found.length, texts.noHits, language) : ''}
        onQuery={onQuery}
      />
      {byTopic(found).map(({ topic, rates, conflicts }) => (
        <section key={topic} aria-labelledby={`topic-${topic}`}>
          <h2 id={`topic-${topic}`}>{topicNames[topic][language]}</h2>
          {conflicts.map((conflict) => (
            <Conflicts key={conflict.question.en} conflict={conflict} language={language} />
          ))}
          {rates.map(rateBlock)}
        </section>
      ))}
      {!searching && (
        <section aria-labelledby="claims">
          <h2 id="claims">{texts.claims[language]}</h2>
          <p class="hint">{texts.claimsIntro[language]}</p>
          {claims.map((one) => (
            <div class="block" key={one.claim.en}>
              <p>
                <b>{one.claim[language]}</b>
              </p>
              <p>{one.finding[language]}</p>
              <p class="hint">{evidenceInWords(one, language)}</p>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="grades" class="last">
        <h2 id="grades">{texts.grades[language]}</h2>
        <dl>
          {(Object.keys(gradeNames) as Grade[]).map((grade) => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{gradeNames[grade][language]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </main>
  );
}
