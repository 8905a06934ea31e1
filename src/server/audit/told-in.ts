import type { AuditEvent } from './audit-repository.ts';

/** What an event tells, by name; nothing of one whose payload was altered into no JSON: the chain's check names it. */
export function toldIn({ payload }: AuditEvent): Readonly<Record<string, unknown>> {
  try {
    const told: unknown = JSON.parse(payload);
    return typeof told === 'object' && told !== null ? (told as Record<string, unknown>) : {};
  } catch {
    return {}; // The check of the chain says that it was altered.
  }
}
