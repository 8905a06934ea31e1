import { compactVerify, importJWK } from 'jose';
import { canonicalText } from '../../registry/index.ts';
import { digestOf, sha256Of } from '../publishing/digest.ts';
import { keySetOf } from '../publishing/signing-key.ts';
import type { Artefact } from '../releases/artefact-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import { verifyChain } from './verify-chain.ts';

const atOnce = 500;

/** What does not hold: the audit chain, the bytes of releases, their order and their signatures. One line each. */
export async function verifyRecords(repositories: Repositories): Promise<readonly string[]> {
  const newest = await repositories.releases.newest();
  const breaks = await verifyChain(eventsOf(repositories), newest?.auditSeq ?? 0);
  const lines = breaks.map((broken) => `audit chain: ${canonicalText(broken)}`);
  let before: Release | undefined;
  for (let n = 1; n <= (newest?.n ?? 0); n++) {
    const release = await repositories.releases.find(n);
    if (!release) {
      lines.push(`release ${n}: missing`);
      continue;
    }
    if (release.previousDigest !== before?.digest) {
      lines.push(`release ${n}: does not follow release ${n - 1}`);
    }
    lines.push(...(await verifyRelease(repositories, release)));
    before = release;
  }
  return lines;
}

async function* eventsOf({ audit }: Repositories): AsyncGenerator<AuditEvent> {
  for (let after = 0; ;) {
    const events = await audit.list(after, atOnce);
    yield* events;
    const last = events.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

async function verifyRelease(
  { artefacts, facts }: Repositories,
  release: Release,
): Promise<readonly string[]> {
  const files = await artefacts.list(release.n);
  const plain = (path: string): Artefact | undefined =>
    files.find((file) => file.path === path && file.coding === 'identity');
  const altered = files
    .filter(({ bytes, sha256 }) => sha256Of(bytes) !== sha256)
    .map(({ path, coding }) => `release ${release.n}: ${path} (${coding}) was altered`);
  const registry = plain('registry.json');
  const isWhole = registry !== undefined && digestOf(registry.bytes) === release.digest;
  const manifest = plain('manifest.jws');
  const isSigned =
    manifest && (await isSignatureOf(manifest.bytes, release, await keySetOf(facts)));
  return [
    ...altered,
    ...(isWhole ? [] : [`release ${release.n}: its bytes do not give its digest`]),
    ...(isSigned ? [] : [`release ${release.n}: its signature does not hold`]),
  ];
}

/** Only this installation's own keys count, never one that the signature brings along. */
async function isSignatureOf(
  jws: Uint8Array,
  release: Release,
  { keys }: Awaited<ReturnType<typeof keySetOf>>,
): Promise<boolean> {
  try {
    const { payload } = await compactVerify(jws, async ({ kid }) => {
      const key = keys.find((known) => known.kid === kid);
      if (!key) throw new Error(`unknown key ${kid ?? ''}`);
      return importJWK({ ...key }, 'Ed25519');
    });
    const signed = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    return (
      signed['release'] === release.n && `sha256-${String(signed['sha256'])}` === release.digest
    );
  } catch {
    // Whatever keeps a signature from being checked, it is not a good one.
    return false;
  }
}
