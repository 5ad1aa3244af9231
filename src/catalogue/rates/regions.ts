/** The source names no country. */
export const NOT_SAID = { en: 'Not named by the source', nb: 'Ikke oppgitt i kilden' } as const;
