/** The day on which all figures were last compared with their sources. */
export const CHECKED_ON = '2026-11-22';

/** Sources that several figures share. */
export const sources = {
  howMuchTikTokPays: {
    source: {
      en: 'Article “How much does TikTok pay” (shortgenius.com, Norwegian edition)',
      nb: 'Artikkelen «Hvor mye betaler TikTok til skapere» (shortgenius.com)',
    },
    sourceDate: null,
    checkedOn: CHECKED_ON,
    grade: 'D',
  },
  engagementAndPayouts: {
    source: {
      en: 'Article “How engagement affects TikTok payouts” (ranktracker.com, Norwegian edition)',
      nb: 'Artikkelen «Hvordan engasjement påvirker TikTok-betalinger» (ranktracker.com)',
    },
    sourceDate: null,
    checkedOn: CHECKED_ON,
    grade: 'D',
  },
} as const;
