import { show } from './panel';

/** Shows the panel beside the sheet, with nothing in it. */
export function openSidebar(): void {
  show({ place: 'sidebar', draft: '' });
}

/** Shows it where a tracker is set up. */
export function openTracker(): void {
  show({ place: 'sidebar', draft: '' }, 'set-up');
}

/** Shows it where files are imported. */
export function openImport(): void {
  show({ place: 'sidebar', draft: '' }, 'import');
}

/** Shows it with the check of the data, which begins at once. */
export function openCheck(): void {
  show({ place: 'sidebar', draft: '' }, 'check');
}
