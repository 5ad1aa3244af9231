import type { Language } from '../../lang/language';
import { planNoticeText } from '../noticeTexts';
import type { Outcome } from '../outcome';
import { summary } from '../resultTexts';
import type { PlanNotice } from '../state';
import { Spoken } from './Spoken';

interface Props {
  readonly outcome: Outcome;
  readonly notice: PlanNotice | null;
  readonly language: Language;
}

/** Says to a screen reader what others see change: plans that come and go, and the result of the plan in hand. */
export function Announcer({ outcome, notice, language }: Props) {
  return (
    <div class="hidden">
      <p aria-live="polite">{notice === null ? '' : planNoticeText(notice, language)}</p>
      <Spoken text={`${outcome.name}: ${summary(outcome, language)}`} />
    </div>
  );
}
