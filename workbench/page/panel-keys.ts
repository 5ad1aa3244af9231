/** Ctrl+Alt+. or, on a Mac, ⌘+Option+.: as at Google the way out of the spreadsheet, which takes Tab for itself. */
export function onPanelKeys(leave: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Period' || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  // Before the spreadsheet sees the keys.
  addEventListener('keydown', onKey, { capture: true });
}
