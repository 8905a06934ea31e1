import type { EntryBody } from '../entry/entry.ts';
import { covers } from '../settings/jurisdictions.ts';

/** An entry, with its exemption, that measures the audience without consent. */
export interface ExemptMeasurement {
  readonly id: string;
  readonly body: EntryBody;
  readonly exemption: NonNullable<EntryBody['exemption']>;
  /** What makes it one, by pointer. */
  readonly read: Readonly<Record<string, unknown>>;
}

/** Entries whose exemption for audience measurement holds in a jurisdiction, be the dossier complete or not. */
export function* exemptMeasurements(
  entries: Iterable<readonly [string, EntryBody]>,
  jurisdiction: string | undefined,
): Generator<ExemptMeasurement> {
  for (const [id, body] of entries) {
    const { exemption } = body;
    if (exemption?.criterion !== 'audience-measurement') continue;
    if (!exemption.jurisdictions?.some((named) => covers(named, jurisdiction ?? ''))) continue;
    const read = {
      '/exemption/criterion': exemption.criterion,
      '/exemption/jurisdictions': exemption.jurisdictions,
    };
    yield { id, body, exemption, read };
  }
}
