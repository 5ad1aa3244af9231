/** What a stored text says; `null` where it is no JSON. */
export function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The name of a plan of whatever version. */
export function nameIn(text: string | null): string | null {
  const plan = parsed(text);
  const name = typeof plan === 'object' && plan !== null ? (plan as { readonly name?: unknown }).name : null;
  return typeof name === 'string' ? name : null;
}
