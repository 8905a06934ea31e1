import { createHash } from 'node:crypto';
import { canonicalText, compareBodies, type Body } from '../registry/index.ts';
import type { AuditEvent } from './check-audit.ts';
import { isObject, objectsIn, readObject, type Members } from './read-json.ts';
import type { Found } from './steps.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const digestOf = (bytes: Uint8Array | string): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** What visitors were shown is what the event of the publication names by its digest; the manifest signs that event. */
export function checkPages(files: Files, published: AuditEvent): Found {
  const digests = readObject(published.payload)?.['artefacts'];
  if (!isObject(digests)) {
    return { skipped: 'the publication names no banner and no page: an older version made it' };
  }
  for (const [path, digest] of Object.entries(digests)) {
    const bytes = files.get(path);
    if (!bytes) return { failed: `${path} is missing` };
    if (digestOf(bytes) !== digest) return { failed: `${path} is not what was published` };
  }
  const added = [...files.keys()].find((path) => !judged.has(path) && digests[path] === undefined);
  if (added !== undefined) return { failed: `${added} was never published` };
  return { ok: `${Object.keys(digests).length} files are what was published` };
}

/** What other steps judge, and what only explains: all else would be believed because of its company. */
const judged = new Set(
  'manifest.jws previous.manifest.jws keys.json schema.json change.json decisions.json difference.json audit.json README.txt VERIFY.txt SHA256SUMS'.split(
    ' ',
  ),
);

/** The documents in it, before and after, are those that the publication names by their digest; their fields follow. */
export function checkDifference(files: Files, published: AuditEvent): Found {
  const { difference, release } = readObject(published.payload) ?? {};
  if (difference === undefined) {
    return { skipped: 'the publication names none: an older version made it' };
  }
  const told = readObject(files.get('difference.json'));
  const documents = objectsIn(told?.['documents']);
  const bare = documents.map(({ differences: _, ...document }) => document);
  if (!gives(bare, difference)) {
    return { failed: 'difference.json tells of other documents than the publication' };
  }
  const whole = {
    from: Number(release) - 1,
    to: release,
    documents: bare.map((document) => ({ ...document, differences: fieldsOf(document) })),
  };
  if (canonicalText(told) !== canonicalText(whole)) {
    return { failed: 'difference.json tells of other differences than its documents show' };
  }
  return { ok: `${documents.length} documents differ from the release before` };
}

function gives(documents: readonly Members[], digest: unknown): boolean {
  try {
    return digestOf(canonicalText(documents)) === digest;
  } catch {
    return false; // What has no canonical text was never hashed.
  }
}

/** Bodies that were published: their digest says so. */
const fieldsOf = ({ before, after }: Members) =>
  compareBodies(before as Body | undefined, after as Body | undefined);
