/** Gives the user a file, which never leaves the browser on its way. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it by then, and keeps it until it has done so.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
