import type { Language } from '../../../lang/language';
import type { PlanNotice } from '../../plans/notices';
import { isProblem, noticeText } from '../../plans/noticeTexts';

/** What was done or failed, shown and spoken. */
export function Said({ notice, language }: { readonly notice: PlanNotice | null; readonly language: Language }) {
  return (
    <p class={notice !== null && isProblem(notice) ? 'said problem' : 'said'} aria-live="polite">
      {notice === null ? '' : noticeText(notice, language)}
    </p>
  );
}
