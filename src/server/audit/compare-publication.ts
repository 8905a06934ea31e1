import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canonicalText } from '../../registry/index.ts';
import { contentHashOf } from '../changes/overlays.ts';
import { differenceDigest } from '../publishing/difference-digest.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Artefact } from '../releases/artefact-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import { toldIn } from './told-in.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * How what is kept of a release differs from what the event of its publication tells: the plain bytes of its files in every
 * coding, its change, and what differs from the release before. One part of a sentence each.
 */
export async function comparePublication(
  ports: Repositories,
  release: Release,
  event: AuditEvent,
): Promise<readonly string[]> {
  const told = toldIn(event);
  return [
    ...filesThatDiffer(await ports.artefacts.list(release.n), told['artefacts']),
    ...(await changeThatDiffers(ports, release, event, told)),
  ];
}

function filesThatDiffer(files: readonly Artefact[], digests: unknown): readonly string[] {
  if (typeof digests !== 'object' || digests === null) return [];
  const named = new Map<string, unknown>(Object.entries(digests));
  const manifest = files.find(({ path, coding }) => path === MANIFEST && coding === 'identity');
  const plain = new Set(
    files.filter(({ coding }) => coding === 'identity').map(({ path }) => path),
  );
  const lost = [...named.keys()].filter((path) => !plain.has(path));
  return [
    ...lost.map((path) => `${path} is missing`),
    ...files.flatMap((file) => {
      const { path, coding } = file;
      // Its signature is judged elsewhere; its other codings have to be the same bytes.
      if (path === MANIFEST && !manifest) return [];
      const digest = path === MANIFEST && manifest ? digestOf(manifest.bytes) : named.get(path);
      if (digest === undefined) return [`${path} (${coding}) was never published`];
      return plainDigest(file) === digest ? [] : [`${path} (${coding}) is not what was published`];
    }),
  ];
}

const MANIFEST = 'manifest.jws';
/** No public file comes near; what unpacks to more was not packed here. */
const maxOutputLength = 256 << 20;

function plainDigest({ coding, bytes }: Artefact): string | undefined {
  try {
    if (coding === 'br') return digestOf(brotliDecompressSync(bytes, { maxOutputLength }));
    return digestOf(coding === 'gzip' ? gunzipSync(bytes, { maxOutputLength }) : bytes);
  } catch {
    return undefined; // Whatever keeps it from being unpacked, nobody published it so.
  }
}

async function changeThatDiffers(
  { changes }: Pick<Repositories, 'changes'>,
  { n, changeId }: Release,
  { object }: AuditEvent,
  told: Told,
): Promise<readonly string[]> {
  if (object !== `change/${changeId}`) return [`it belongs to ${object}, not to ${changeId}`];
  const change = (await changes.find(changeId))?.change;
  if (!change) return [`its change ${changeId} is gone`];
  const differs = (name: string, kept: unknown): boolean =>
    told[name] !== undefined && canonicalText(told[name]) !== canonicalText(kept);
  const difference = differenceDigest(await changes.alteredBetween(n - 1, n));
  return [
    ...(differs('contentHash', contentHashOf(change))
      ? [`the content of ${changeId} is not what was published`]
      : []),
    ...(differs('contributors', change.contributors)
      ? [`the contributors of ${changeId} are not those that the audit chain tells`]
      : []),
    ...(differs('difference', difference)
      ? [`what differs from release ${n - 1} is not what was published`]
      : []),
  ];
}
