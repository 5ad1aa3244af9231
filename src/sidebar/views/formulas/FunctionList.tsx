import type { Entry } from '../../../catalogue/entry';
import { groupNames } from '../../../catalogue/groupNames';
import type { Language } from '../../../lang/language';
import type { FormulaAction } from '../../formulas/change';
import { findFunctions, groupedFunctions } from '../../formulas/finder';
import { ids } from '../../formulas/state';
import { texts } from '../../formulas/texts';
import { hitsInWords } from '../../search';
import { Breakable } from '../Breakable';
import { SearchField } from '../SearchField';

interface Props {
  readonly query: string;
  readonly language: Language;
  readonly dispatch: (action: FormulaAction) => void;
}

/** What one may want to know, by chapter; or what a search finds, best first. */
export function FunctionList({ query, language, dispatch }: Props) {
  const searching = query.trim() !== '';
  const hits = searching ? findFunctions(query) : [];
  const item = (entry: Entry) => (
    <li key={entry.name}>
      <button
        type="button"
        class="choice"
        id={ids.item(entry.name)}
        onClick={() => dispatch({ do: 'choose', name: entry.name })}
      >
        {entry.about.question[language]}
        <code>
          <Breakable text={entry.name} />
        </code>
      </button>
    </li>
  );
  return (
    <main>
      <h1>{texts.title[language]}</h1>
      <p class="intro">{texts.intro[language]}</p>
      <SearchField
        id={ids.search}
        label={texts.search[language]}
        hint={texts.searchHint[language]}
        query={query}
        outcome={searching ? hitsInWords(hits.length, texts.noHits, language) : ''}
        onQuery={(next) => dispatch({ do: 'search', query: next })}
      />
      {searching
        ? hits.length > 0 && (
            <section aria-labelledby="hits">
              <h2 id="hits">{texts.hits[language]}</h2>
              <ul class="choices">{hits.map(item)}</ul>
            </section>
          )
        : groupedFunctions().map(({ group, entries }) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{groupNames[group][language]}</h2>
              <ul class="choices">{entries.map(item)}</ul>
            </section>
          ))}
    </main>
  );
}
