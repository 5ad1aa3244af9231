import { evidenceInWords, rateEvidenceInWords } from '../catalogue/evidenceInWords';
import { figuresInWords } from '../catalogue/rateInWords';
import { rateOf } from '../catalogue/rates';
import { rewardsCountries, rewardsRequirements } from '../catalogue/rules';
import type { Language } from '../lang/language';

/** What the last column of a sheet of plans says: unit and source of each figure. */
export function scenarioNotes(language: Language) {
  const share = rateOf('qualified_share');
  const rpm = rateOf('rewards_rpm_prudent');
  const figures = { share: figuresInWords(share, language), rpm: figuresInWords(rpm, language) };
  const evidence = {
    share: rateEvidenceInWords(share, language),
    rpm: rateEvidenceInWords(rpm, language),
    fund: evidenceInWords(rateOf('creator_fund_rpm'), language),
    offered: `${rewardsCountries().what[language]}. ${evidenceInWords(rewardsCountries(), language)}`,
    requirements: `${rewardsRequirements().what[language]}. ${evidenceInWords(rewardsRequirements(), language)}`,
  };
  if (language === 'nb') {
    return {
      share: `Din egen andel, eller et nivå (${figures.share}). ${evidence.share}`,
      rpm: `USD per 1\u00a0000 kvalifiserte visninger: eget tall, eller et nivå (${figures.rpm}). ${evidence.rpm}`,
      fund: `USD per måned, for alle visninger. Bare til sammenligning. ${evidence.fund}`,
      offered: `${evidence.offered}`,
      requirements: evidence.requirements,
      rewards: 'USD per måned når kontoen oppfyller kravene; tom der programmet ikke tilbys. Et anslag, ikke et løfte.',
      needed:
        'Visninger per måned, rundet opp. Lave satser krever flest visninger. Tom der ingen visninger kan nå målet.',
    };
  }
  return {
    share: `Your own share, or a level (${figures.share}). ${evidence.share}`,
    rpm: `USD per 1,000 qualified views: your own figure, or a level (${figures.rpm}). ${evidence.rpm}`,
    fund: `USD a month, on all views. For comparison only. ${evidence.fund}`,
    offered: `${evidence.offered}`,
    requirements: evidence.requirements,
    rewards:
      'USD a month once the account is eligible; empty where the programme is not offered. An estimate, not a promise.',
    needed:
      'Views a month, rounded up. Low rates take the most views. Empty where no number of views reaches the target.',
  };
}
