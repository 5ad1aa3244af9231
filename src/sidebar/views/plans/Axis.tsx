import type { Language } from '../../../lang/language';
import { formatNumber } from '../../../lang/number';
import type { Mark } from '../../plans/stacks';

interface Props {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly language: Language;
}

/** The lines behind a picture, with round amounts under them. */
export function Axis({ marks, height, language }: Props) {
  return (
    <>
      {marks.map(({ x, value, anchor }) => (
        <g key={value}>
          <path class="grid" d={`M${x} 0V${height}`} />
          <text class="tick" x={x} y={height + 15} text-anchor={anchor}>
            {tickInWords(value, language)}
          </text>
        </g>
      ))}
    </>
  );
}

/** Short enough to stand beside its neighbours: `500`, `2M`, `2 mill.`. */
function tickInWords(value: number, language: Language): string {
  if (Math.abs(value) < 1_000_000) return formatNumber(value, language);
  return new Intl.NumberFormat(language, { notation: 'compact' }).format(value);
}
