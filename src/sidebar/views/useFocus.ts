import { useLayoutEffect } from 'preact/hooks';

/** Sends the keyboard where the state says, each time that it says so. */
export function useFocus({ id, count }: { readonly id: string; readonly count: number }): void {
  useLayoutEffect(() => {
    if (count > 0) document.getElementById(id)?.focus();
  }, [count]);
}
