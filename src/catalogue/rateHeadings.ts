import type { Text } from '../lang/language';
import { levelHeadings } from './words';

/** What is told of each rate, as headings, in the order of the catalogue; made when asked for, as loading waits for nothing. */
export const rateHeadings = () =>
  ({
    id: { en: 'Id', nb: 'Id' },
    name: { en: 'Name', nb: 'Navn' },
    ...levelHeadings,
    openEnded: { en: 'Open-ended', nb: 'Åpen oppover' },
    unit: { en: 'Unit', nb: 'Enhet' },
    basis: { en: 'Basis', nb: 'Regnes av' },
    region: { en: 'Region', nb: 'Område' },
    source: { en: 'Source', nb: 'Kilde' },
    sourceDate: { en: 'Source date', nb: 'Kildedato' },
    checkedOn: { en: 'Checked on', nb: 'Sjekket' },
    grade: { en: 'Grade', nb: 'Pålitelighet' },
  }) as const satisfies Record<string, Text>;
