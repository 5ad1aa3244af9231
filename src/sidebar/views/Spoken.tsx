import { useEffect, useRef, useState } from 'preact/hooks';

/** A result is spoken once the typing has paused so long: each keystroke would be chatter. */
const PAUSE = 1200;

/** Says to a screen reader what others see change. What was there from the start is not said. */
export function Spoken({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  const first = useRef(text);
  useEffect(() => {
    // Nothing happened yet.
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => say(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" aria-live="polite">
      {said}
    </p>
  );
}
