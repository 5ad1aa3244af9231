import { Spoken } from './Spoken';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  /** What the search came to, in words; '' while nothing is looked for. */
  readonly outcome: string;
  readonly onQuery: (query: string) => void;
}

/** Finds something in a list below. How much was found is said aloud. */
export function SearchField({ id, label, hint, query, outcome, onQuery }: Props) {
  return (
    <search>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p class="said">{outcome}</p>
      <Spoken text={outcome} />
    </search>
  );
}
