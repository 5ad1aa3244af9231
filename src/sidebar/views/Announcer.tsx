import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lang/language';
import { planNoticeText } from '../noticeTexts';
import type { Outcome } from '../outcome';
import { summary } from '../resultTexts';
import type { PlanNotice } from '../state';

/** A result is spoken once the typing has paused so long: each keystroke would be chatter. */
const PAUSE = 1200;

interface Props {
  readonly outcome: Outcome;
  readonly notice: PlanNotice | null;
  readonly language: Language;
}

/** Says to a screen reader what others see change: plans that come and go, and the result of the plan in hand. */
export function Announcer({ outcome, notice, language }: Props) {
  const now = `${outcome.name}: ${summary(outcome, language)}`;
  const [said, say] = useState('');
  const first = useRef(now);
  useEffect(() => {
    // Nothing happened yet.
    if (now === first.current) return;
    first.current = '';
    const timer = setTimeout(() => say(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <div class="hidden">
      <p aria-live="polite">{notice === null ? '' : planNoticeText(notice, language)}</p>
      <p aria-live="polite">{said}</p>
    </div>
  );
}
