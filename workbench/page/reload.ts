/** What the server tells: a new build, or a failed one with its message. */
export function listenToBuilds(on: { built: () => void; failed: (message: string) => void }): void {
  const events = new EventSource('/events');
  events.addEventListener('built', () => on.built());
  events.addEventListener('failed', (event) => on.failed(String(event.data)));
}
