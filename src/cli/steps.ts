/** One line of what a verifier says. */
export interface Step {
  readonly name: string;
  readonly outcome: 'ok' | 'failed' | 'skipped';
  readonly detail: string;
}

/** What a check found: a sentence that says why it does not hold, or what it saw. */
export type Found =
  { readonly failed: string } | { readonly ok: string } | { readonly skipped: string };

export function stepOf(name: string, found: Found): Step {
  if ('failed' in found) return { name, outcome: 'failed', detail: found.failed };
  if ('skipped' in found) return { name, outcome: 'skipped', detail: found.skipped };
  return { name, outcome: 'ok', detail: found.ok };
}
