import { createHash } from 'node:crypto';
import { validateRegistry, type RegistryJson } from '../registry/index.ts';
import { checkManifest, type Manifest } from './check-manifest.ts';
import type { Step } from './steps.ts';

/** What there is to judge: the file as received, and whatever came with it. */
export interface Evidence {
  readonly body: Uint8Array;
  readonly signed?: { readonly manifest: string; readonly keys: unknown };
  /** Digest of the release before, `sha256-<base64>`, when it could be had. */
  readonly previousDigest?: string;
}

const digestOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** Verifier order of formats.md §9. What follows a failure is not looked at: it could only mislead. */
export function verify({ body, signed, previousDigest }: Evidence): readonly Step[] {
  const steps: Step[] = [];
  const note = (name: string, isFine: boolean, detail: string): boolean => {
    steps.push({ name, outcome: isFine ? 'ok' : 'failed', detail });
    return isFine;
  };
  const skip = (name: string, detail: string): void => {
    steps.push({ name, outcome: 'skipped', detail });
  };

  let manifest: Manifest | undefined;
  if (signed) {
    const checked = checkManifest(signed.manifest, signed.keys);
    if ('failure' in checked) {
      note('signature', false, failures[checked.failure]);
      return steps;
    }
    manifest = checked.manifest;
    note('signature', true, `release ${manifest.release}, Ed25519`);
  } else skip('signature', 'no manifest and keys were given');

  if (!noteBytes(note, body, manifest)) return steps;
  const registry = parse(body);
  if (!note('schema', registry.problems.length === 0, summary(registry.problems))) return steps;
  noteChain({ note, skip }, registry.value, { manifest, previousDigest });
  return steps;
}

const failures = {
  malformed: 'the manifest is not a compact JWS of a release',
  type: 'the manifest is of another type or algorithm',
  key: 'no key of the set signed it',
  signature: 'the signature does not fit',
} as const;

type Note = (name: string, isFine: boolean, detail: string) => boolean;
type Skip = (name: string, detail: string) => void;

function noteBytes(note: Note, body: Uint8Array, manifest: Manifest | undefined): boolean {
  const digest = digestOf(body);
  if (!manifest) return note('digest', true, digest);
  const size = `${body.length} bytes`;
  if (!note('size', body.length === manifest.size, `${size}, signed are ${manifest.size}`)) {
    return false;
  }
  return note('digest', digest === `sha256-${manifest.sha256}`, digest);
}

interface Parsed {
  readonly value: RegistryJson;
  readonly problems: readonly string[];
}

function parse(body: Uint8Array): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { value: {} as RegistryJson, problems: ['not JSON in UTF-8'] }; // A problem is the answer.
  }
  const problems = validateRegistry(value).map((problem) =>
    problem.code === 'VALIDATION' ? `${problem.at} ${problem.detail}` : problem.code,
  );
  // Only read when there are no problems.
  return { value: value as RegistryJson, problems };
}

function summary(problems: readonly string[]): string {
  const [first] = problems;
  if (first === undefined) return 'cookie-registry 1.0';
  return problems.length > 1 ? `${first} (and ${problems.length - 1} more)` : first;
}

function noteChain(
  { note, skip }: { note: Note; skip: Skip },
  registry: RegistryJson,
  known: { manifest: Manifest | undefined; previousDigest: string | undefined },
): void {
  const { release, previousDigest } = registry;
  const { manifest } = known;
  if (manifest && !note('release', manifest.release === release, `release ${release}`)) return;
  if ((previousDigest === undefined) !== (release === 1)) {
    note('chain', false, 'every release but the first names the one before');
  } else if (manifest && manifest.previousDigest !== previousDigest) {
    note('chain', false, 'file and manifest name different releases before this one');
  } else if (release === 1) note('chain', true, 'the first release');
  else if (known.previousDigest === undefined) skip('chain', 'the release before was not given');
  else {
    const isLinked = known.previousDigest === previousDigest;
    note('chain', isLinked, `release ${release - 1} is ${known.previousDigest}`);
  }
}
