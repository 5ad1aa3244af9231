import { show } from './panel';

/** Shows the panel beside the sheet, with nothing in it. */
export function openSidebar(): void {
  show({ place: 'sidebar', draft: '' });
}
