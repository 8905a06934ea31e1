import { compactVerify, importJWK } from 'jose';
import { canonicalText } from '../../registry/index.ts';
import { digestOf, sha256Of } from '../publishing/digest.ts';
import type { Manifest } from '../publishing/sign-manifest.ts';
import { keySetOf } from '../publishing/signing-key.ts';
import type { Artefact } from '../releases/artefact-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';

export interface ReleaseJudgement {
  /** What does not hold of the release itself. */
  readonly broken: readonly string[];
  /** It was signed, and the audit chain is not the one that was signed. */
  readonly isMissed: boolean;
}

/** Its bytes, its signature, and what the manifest attests of the chain. */
export async function judgeRelease(
  ports: Repositories,
  release: Release,
): Promise<ReleaseJudgement> {
  const files = await ports.artefacts.list(release.n);
  const plain = (path: string): Artefact | undefined =>
    files.find((file) => file.path === path && file.coding === 'identity');
  const registry = plain('registry.json');
  const isWhole =
    registry?.bytes.length === release.size && digestOf(registry.bytes) === release.digest;
  const signed = await signedIn(plain('manifest.jws'), await keySetOf(ports.facts));
  const broken = files
    .filter(({ bytes, sha256 }) => sha256Of(bytes) !== sha256)
    .map(({ path, coding }) => `${path} (${coding}) was altered`);
  if (!isWhole) broken.push('its bytes do not give its digest');
  const isGenuine = signed !== undefined && isAbout(signed, release);
  if (!isGenuine) broken.push('its signature does not hold');
  return { broken, isMissed: isGenuine && !(await isAttested(ports, signed, release)) };
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
