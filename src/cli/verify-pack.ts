import { checkAudit, checkCheckpoint, eventsIn } from './check-audit.ts';
import { checkContent, checkDecisions, verdictsIn } from './check-decisions.ts';
import { checkHistory } from './check-history.ts';
import { checkManifest, type Manifest } from './check-manifest.ts';
import { checkDifference, checkPages } from './check-published.ts';
import { checkReAnchors } from './check-re-anchors.ts';
import { checkSums } from './check-sums.ts';
import { checkTold } from './check-told.ts';
import { readObject } from './read-json.ts';
import { stepOf, type Found, type Step } from './steps.ts';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

type Files = ReadonlyMap<string, Uint8Array>;

export interface Judged {
  readonly steps: readonly Step[];
  /** The registry JSON in it, once it was verified. */
  readonly body?: Uint8Array | undefined;
}

type GoesOn = (name: string, found: Found) => boolean;

/**
 * Judges an evidence pack by itself: its files, the release in it, and who approved it. What follows a failure is not
 * looked at. @param trusted a JSON Web Key Set got from elsewhere: the pack's own keys prove only that it fits together
 */
export function verifyPack(zip: Uint8Array, trusted?: unknown): Judged {
  const unpacked = unpack(zip);
  if ('failure' in unpacked) return { steps: [stepOf('archive', { failed: unpacked.failure })] };
  const { files } = unpacked;
  const steps: Step[] = [stepOf('archive', { ok: `${files.size} files` })];
  const goesOn: GoesOn = (name, found) => {
    steps.push(stepOf(name, found));
    return !('failed' in found);
  };
  if (!goesOn('files', checkSums(files))) return { steps };
  steps.push(...verifyRelease(files));
  if (steps.some(({ outcome }) => outcome === 'failed')) return { steps };
  if (goesOn('keys', checkTrust(files, trusted))) judgeApproval(files, goesOn);
  return { steps, body: files.get('registry.json') };
}

function judgeApproval(files: Files, goesOn: GoesOn): void {
  const keys = readObject(files.get('keys.json'));
  const manifest = manifestIn(files, 'manifest.jws', keys);
  const audit = files.get('audit.json');
  const reAnchors = checkReAnchors(audit, keys);
  if (reAnchors && !goesOn('re-anchored', reAnchors)) return;
  const events = eventsIn(audit) ?? [];
  const published = events.at(-1);
  if (!goesOn('audit', checkAudit(events)) || !manifest || !published) return;
  if (!goesOn('checkpoint', checkCheckpoint(manifest, audit, published))) return;
  if (!goesOn('history', checkHistory(events))) return;
  if (!goesOn('pages', checkPages(files, published))) return;
  if (!goesOn('content', checkContent(files, events, published))) return;
  if (!goesOn('difference', checkDifference(files, published))) return;
  if (!goesOn('approvals', checkDecisions(files, events, published))) return;
  goesOn('decisions', checkTold(files, events, verdictsIn(events)));
}

/** The steps of every release, with the pack's own keys and the manifest of the release before. */
function verifyRelease(files: Files): readonly Step[] {
  const keys = readObject(files.get('keys.json'));
  const signed = { manifest: textOf(files.get('manifest.jws')), keys };
  const before = files.get('previous.manifest.jws');
  const previous = before && manifestIn(files, 'previous.manifest.jws', keys);
  const steps = verify({
    body: files.get('registry.json') ?? new Uint8Array(),
    signed,
    ...(previous ? { previousDigest: `sha256-${previous.sha256}` } : {}),
  });
  if (steps.some(({ outcome }) => outcome === 'failed')) return steps;
  if (steps.some(({ outcome }) => outcome === 'skipped')) {
    const failed = 'previous.manifest.jws is missing, or nobody known signed it';
    return [...steps.filter(({ outcome }) => outcome === 'ok'), stepOf('chain', { failed })];
  }
  const release = readObject(files.get('registry.json'));
  return [...steps, stepOf('schema.json', checkSchema(files, release?.['$schema']))];
}

function checkSchema(files: Files, named: unknown): Found {
  const id = readObject(files.get('schema.json'))?.['$id'];
  return typeof id === 'string' && id === named
    ? { ok: id }
    : { failed: 'it is not the schema that registry.json names' };
}

function checkTrust(files: Files, trusted: unknown): Found {
  if (trusted === undefined) {
    return { skipped: 'the pack brings its own: compare keys.json, or give --keys' };
  }
  return manifestIn(files, 'manifest.jws', trusted)
    ? { ok: 'signed by a key that you gave' }
    : { failed: 'no key that you gave signed it' };
}

function manifestIn(files: Files, name: string, keys: unknown): Manifest | undefined {
  const checked = checkManifest(textOf(files.get(name)), keys);
  return 'manifest' in checked ? checked.manifest : undefined;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
