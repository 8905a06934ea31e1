import { compactVerify, importJWK } from 'jose';
import { canonicalText } from '../../registry/index.ts';
import { digestOf, sha256Of } from '../publishing/digest.ts';
import type { Manifest } from '../publishing/sign-manifest.ts';
import { keySetOf } from '../publishing/signing-key.ts';
import type { Artefact } from '../releases/artefact-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import { sayBreak } from './say-break.ts';
import { verifyChain } from './verify-chain.ts';

const atOnce = 500;

/**
 * What does not hold: the audit chain, the bytes of releases, their order, their signatures, and what each manifest attests of
 * the chain. One sentence each; a break of the chain with its facts behind it.
 */
export async function verifyRecords(repositories: Repositories): Promise<readonly string[]> {
  const newest = await repositories.releases.newest();
  const breaks = await verifyChain(eventsOf(repositories), newest?.auditSeq ?? 0);
  const lines = breaks.map((one) => `audit chain: ${sayBreak(one)} ${canonicalText(one)}`);
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

async function verifyRelease(ports: Repositories, release: Release): Promise<readonly string[]> {
  const files = await ports.artefacts.list(release.n);
  const plain = (path: string): Artefact | undefined =>
    files.find((file) => file.path === path && file.coding === 'identity');
  const registry = plain('registry.json');
  const isWhole =
    registry?.bytes.length === release.size && digestOf(registry.bytes) === release.digest;
  const signed = await signedIn(plain('manifest.jws'), await keySetOf(ports.facts));
  const lines = files
    .filter(({ bytes, sha256 }) => sha256Of(bytes) !== sha256)
    .map(({ path, coding }) => `${path} (${coding}) was altered`);
  if (!isWhole) lines.push('its bytes do not give its digest');
  if (!signed || !isAbout(signed, release)) lines.push('its signature does not hold');
  else if (!(await isAttested(ports, signed, release))) {
    lines.push('the audit chain is not the one that its manifest attests');
  }
  return lines.map((line) => `release ${release.n}: ${line}`);
}

const isAbout = (signed: Manifest, release: Release): boolean =>
  signed.release === release.n &&
  signed.size === release.size &&
  `sha256-${signed.sha256}` === release.digest &&
  signed.previousDigest === release.previousDigest &&
  signed.publishedAt === release.publishedAt;

/** The checkpoint: the event of the publication has the place and the hash that were signed, and names this release. */
async function isAttested(
  { audit }: Repositories,
  signed: Manifest,
  release: Release,
): Promise<boolean> {
  const [event] = await audit.list(release.auditSeq - 1, 1);
  if (event?.seq !== signed.audit.size) return false;
  if (signed.audit.head !== `sha256-${Buffer.from(event.hash, 'hex').toString('base64')}`) {
    return false;
  }
  return event.payload.includes(canonicalText({ digest: release.digest }).slice(1, -1));
}

/** Only this installation's own keys count, never one that the signature brings along. */
async function signedIn(
  manifest: Artefact | undefined,
  { keys }: Awaited<ReturnType<typeof keySetOf>>,
): Promise<Manifest | undefined> {
  if (!manifest) return undefined;
  try {
    const { payload } = await compactVerify(manifest.bytes, async ({ kid }) => {
      const key = keys.find((known) => known.kid === kid);
      if (!key) throw new Error(`unknown key ${kid ?? ''}`);
      return importJWK({ ...key }, 'Ed25519');
    });
    // Signed by this installation, which signs manifests alone.
    return JSON.parse(new TextDecoder().decode(payload)) as Manifest;
  } catch {
    // Whatever keeps a signature from being checked, it is not a good one.
    return undefined;
  }
}
