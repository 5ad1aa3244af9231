/** Months as the app writes them in a date, by hand: what is read back is made of the names that Intl knows. */
const months = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ja: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
  vi: 'Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười_Một Mười_Hai',
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
} as const;

/** A language that fixtures are written in. */
export type FixtureLanguage = keyof typeof months;

export const fixtureLanguages = Object.keys(months) as FixtureLanguage[];

/** A day such as `2025-03-26` as the app writes it: without its year. */
export function writeDate(language: FixtureLanguage, iso: string): string {
  const [, month, day] = iso.split('-').map(Number) as [number, number, number];
  const name = (months[language].split(' ')[month - 1] as string).replace('_', ' ');
  switch (language) {
    case 'en':
      return `${name} ${day}`;
    case 'es':
    case 'pt':
      return `${day} de ${name}`;
    case 'ja':
      return `${name}${day}日`;
    case 'vi':
      return `${day} tháng ${name}`;
    case 'nb':
    case 'da':
    case 'de':
    case 'hr':
      return `${day}. ${name}`;
    default:
      return `${day} ${name}`;
  }
}

/** So many days from one on, or the day so many days later. */
export function daysFrom(iso: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => dayAfter(iso, i));
}

export function dayAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The epoch of a day, in seconds, as it stands in the names of archives. */
export function epochOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 1000;
}
