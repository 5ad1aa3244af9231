/**
 * In a cell that shows percents the engine puts a percent sign behind the first digit by itself. One that is typed right
 * before it, as everybody does who types `35%`, takes its place instead of becoming a second one.
 */
export function swallowSecondPercent(event: InputEvent): void {
  const field = event.target;
  if (event.data !== '%' || !(field instanceof HTMLElement) || !field.matches('.o-composer')) return;
  const selection = getSelection();
  if (selection === null || !selection.isCollapsed || !field.contains(selection.focusNode)) return;
  const behind = document.createRange();
  behind.selectNodeContents(field);
  behind.setStart(selection.focusNode as Node, selection.focusOffset);
  if (behind.toString() !== '%' || !/^[-+\d.,\s]+%$/.test(field.textContent ?? '')) return;
  event.preventDefault();
  selection.modify('move', 'forward', 'character');
}
