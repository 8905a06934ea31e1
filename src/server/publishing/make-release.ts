import {
  applyEdits,
  composeRegistry,
  consentRevisionAfter,
  type Catalogue,
  type Change,
  type ConsentOverride,
  type Edit,
  type RegistryJson,
} from '../../registry/index.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import { composeArtefacts, composeFiles, digestsOf, registryBytes } from './compose-artefacts.ts';
import { alteredBy, differenceDigest } from './difference-digest.ts';
import { digestOf, sha256Of } from './digest.ts';
import type { SigningKey } from './key-file.ts';
import { signManifest } from './sign-manifest.ts';
import { signingKeyOf } from './signing-key.ts';

/** What the audit chain tells of a release's bytes; the manifest signs it by the event's hash. */
export interface PublishedFacts {
  readonly release: number;
  /** Of the registry JSON. */
  readonly digest: string;
  /** Of every public file but the manifest, by its path. */
  readonly artefacts: Readonly<Record<string, string>>;
  /** Of what differs from the release before. */
  readonly difference: string;
}

/** What goes live, judged and stamped by the caller. */
export interface Publication {
  /** As it will be stored: published. */
  readonly change: Change;
  /** Its edits with everything that publishing fills in. */
  readonly edits: readonly Edit[];
  readonly live: LiveSnapshot;
  readonly now: string;
  /** Appends the one audit event, with these facts in it, and tells its place in the chain. */
  readonly record: (facts: PublishedFacts) => Promise<{
    readonly seq: number;
    /** SHA-256 in hex. */
    readonly hash: string;
  }>;
}

/** Alters live data; nothing else does. Runs inside the transaction that judged the change and stores it. */
export async function makeRelease(ports: Repositories, work: Publication): Promise<Release> {
  const { change, live, now } = work;
  const previous = live.release;
  const n = (previous?.n ?? 0) + 1;
  const difference = differenceDigest(await alteredBy(ports.documents, work.edits));
  await applyEach(ports, work, n);
  const facts = {
    release: n,
    publishedAt: now,
    ...(previous ? { previousDigest: previous.digest } : {}),
  };
  const next = applyEdits(live.judged.catalogue, work.edits);
  const registry = await composeNext(ports, next, facts, change.consentOverride);
  const bytes = registryBytes(registry);
  const digest = digestOf(bytes);
  const files = composeFiles(registry, { bytes, digest });
  const key = await signingKeyOf(ports, now);
  const artefacts = digestsOf(files);
  const { seq, hash } = await work.record({ release: n, digest, artefacts, difference });
  const release: Release = {
    n,
    digest,
    size: bytes.length,
    ...(previous ? { previousDigest: previous.digest } : {}),
    publishedAt: now,
    changeId: change.id,
    consentRevision: registry.consentRevision,
    entries: registry.entries.length,
    auditSeq: seq,
  };
  const manifest = await sign(key, release, bytes, hash);
  await ports.releases.add(release);
  await ports.artefacts.add(composeArtefacts(n, files, manifest));
  const payload = { release: n, digest, changeId: change.id };
  await ports.outbox.add({ topic: 'release.published', payload, createdAt: now });
  return release;
}

async function applyEach(
  { documents, changes }: Repositories,
  { change, edits, now }: Publication,
  n: number,
): Promise<void> {
  for (const edit of edits) {
    if (await documents.apply(edit, { n, at: now })) continue;
    throw new Error(`${change.id}: ${edit.kind}/${edit.id} is not at version ${edit.baseVersion}`);
  }
  await changes.keepReleased(change, edits);
}

interface Facts {
  readonly release: number;
  readonly publishedAt: string;
  readonly previousDigest?: string;
}

async function composeNext(
  ports: Repositories,
  catalogue: Catalogue,
  facts: Facts,
  override: ConsentOverride | undefined,
): Promise<RegistryJson> {
  const draft = composeRegistry(catalogue, { ...facts, consentRevision: 1 }, 'publish');
  const previous = await publishedRegistry(ports, facts.release - 1);
  const { revision } = consentRevisionAfter(previous, draft, override);
  return { ...draft, consentRevision: revision };
}

/** @returns undefined for a release that does not exist */
export async function publishedRegistry(
  { artefacts }: Pick<Repositories, 'artefacts'>,
  release: number,
): Promise<RegistryJson | undefined> {
  const file = await artefacts.find(release, 'registry.json', 'identity');
  // Composed and validated when it was published; its digest has been public since.
  return file && (JSON.parse(new TextDecoder().decode(file.bytes)) as RegistryJson);
}

async function sign(
  key: SigningKey,
  release: Release,
  bytes: Uint8Array,
  auditHash: string,
): Promise<string> {
  const head = `sha256-${Buffer.from(auditHash, 'hex').toString('base64')}`;
  return signManifest(
    {
      release: release.n,
      sha256: sha256Of(bytes),
      size: release.size,
      ...(release.previousDigest === undefined ? {} : { previousDigest: release.previousDigest }),
      publishedAt: release.publishedAt,
      audit: { size: release.auditSeq, head },
    },
    key,
  );
}
