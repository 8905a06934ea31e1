import { canonicalText } from '../registry/index.ts';
import { isWhole, readEvents } from './check-audit.ts';
import { openJws } from './open-jws.ts';
import { objectsIn, readObject, type Members } from './read-json.ts';
import type { Found } from './steps.ts';

const TYPE = 'cookie-registry-re-anchor+jws';

/**
 * Records of breaks of the chain, which an operator confirmed. They tell; they mend nothing in a pack: its own events have to
 * hold by themselves.
 * @param audit the bytes of `audit.json` @param keys a JSON Web Key Set, as parsed
 * @returns undefined when there are none
 */
export function checkReAnchors(audit: Uint8Array | undefined, keys: unknown): Found | undefined {
  const listed = readObject(audit)?.['reAnchors'];
  // Packs of earlier versions know no such records.
  if (listed === undefined || (Array.isArray(listed) && listed.length === 0)) return undefined;
  const events = readEvents(listed);
  if (!events) return { failed: 'reAnchors in audit.json is not a list of events' };
  const told: string[] = [];
  for (const event of events) {
    if (!isWhole(event)) return { failed: `event ${event.seq} does not give its hash` };
    const payload = readObject(event.payload) ?? {};
    if (!isSigned(payload, keys)) {
      return { failed: `the record in event ${event.seq} was not signed by this installation` };
    }
    const broken = objectsIn(payload['breaks']).map(nameOf).join(', ');
    const [operator, reason] = [String(payload['operator']), String(payload['reason'])];
    told.push(`event ${event.seq}, ${event.at}: broken at ${broken}; ${operator}: ${reason}`);
  }
  return { ok: told.join(' · ') };
}

/** The signature covers everything but itself. */
function isSigned({ jws, ...statement }: Members, keys: unknown): boolean {
  const opened = openJws(String(jws), keys, TYPE);
  return 'payload' in opened && opened.payload === canonicalText(statement);
}

/** `edited 3`, `gap 3 5`: members stand in the order of their names. */
const nameOf = ({ kind, ...facts }: Members): string =>
  [kind, ...Object.values(facts)].map(String).join(' ');
