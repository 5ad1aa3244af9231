import { byFollowers } from './brandDealsFees';
import { dealAnswers, dealLines } from './brandDealsQuote';
import { type Sheet, title } from './lines';

export function brandDealsSheet(programmes: Sheet, engagement: Sheet): Sheet {
  return {
    name: { en: 'Brand deals', nb: 'Merkevareavtaler' },
    answers: 5,
    widths: [340, 120, 120, 120, 130, 130, 430],
    lines: [
      ...title(
        { en: 'Brand deals: what to ask for', nb: 'Merkevareavtaler: hva du kan ta betalt' },
        {
          en: 'Prices of articles and public rate cards, in USD. Your own earlier deals are better evidence.',
          nb: 'Priser fra artikler og offentlige prislister, i USD. Dine egne tidligere avtaler er bedre holdepunkter.',
        },
      ),
      ...byFollowers(programmes, engagement),
      ...dealLines,
      ...dealAnswers(programmes),
    ],
  };
}
