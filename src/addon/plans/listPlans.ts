import type { PlansReply } from '../../messages';
import { planSheets } from '../planSheets';
import { parsed } from './parsed';
import { readStorage } from './storage';

/** The plans that are stored in the document, as they stand there, and the sheets that plans were written into. */
export function listPlans(): PlansReply {
  try {
    const { plans } = readStorage(PropertiesService.getDocumentProperties().getProperties());
    return {
      ok: true,
      saved: plans.map(({ id, revision, text }) => ({ id, revision, plan: parsed(text) })),
      sheets: planSheets(SpreadsheetApp.getActiveSpreadsheet()),
    };
  } catch {
    return { ok: false, problem: 'not-read' };
  }
}
