import { Buffer } from 'node:buffer';
import { decodeJwt } from 'jose';
import type { Manifest } from '../publishing/sign-manifest.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import type { ChainCheck } from './audit-schemas.ts';
import { verifyChain } from './verify-chain.ts';

const [atOnce, SHOWN] = [500, 100];

interface Attested {
  readonly release: number;
  readonly size: number;
  /** `sha256-<base64>` of the event at that length. */
  readonly head: string;
}

/** Walks the whole chain, and holds it against what the manifest of every release attests. */
export async function checkChain(ports: Repositories): Promise<ChainCheck> {
  const attested = await checkpointsOf(ports);
  const wanted = new Set(attested.map(({ size }) => size));
  const heads = new Map<number, string>();
  let events = 0;
  async function* watched(): AsyncGenerator<AuditEvent> {
    for await (const event of wholeChain(ports)) {
      events += 1;
      if (wanted.has(event.seq)) heads.set(event.seq, headOf(event));
      yield event;
    }
  }
  const breaks = await verifyChain(watched(), Math.max(0, ...wanted));
  const checkpoints = attested.map(({ release, size, head }) => ({
    release,
    size,
    holds: heads.get(size) === head,
  }));
  return { events, breaks: breaks.slice(0, SHOWN), checkpoints };
}

const headOf = ({ hash }: AuditEvent): string =>
  `sha256-${Buffer.from(hash, 'hex').toString('base64')}`;

async function* wholeChain({ audit }: Pick<Repositories, 'audit'>): AsyncGenerator<AuditEvent> {
  for (let after = -1; ;) {
    const events = await audit.list(after, atOnce);
    yield* events;
    const last = events.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

/** Oldest first. Whether a manifest's signature holds is for `cookie-registry verify` to say. */
async function checkpointsOf({ releases, artefacts }: Repositories): Promise<readonly Attested[]> {
  const newest = (await releases.newest())?.n ?? 0;
  const found: Attested[] = [];
  for (let release = 1; release <= newest; release += 1) {
    const manifest = await artefacts.find(release, 'manifest.jws', 'identity');
    if (!manifest) continue;
    const { audit } = decodeJwt<Pick<Manifest, 'audit'>>(new TextDecoder().decode(manifest.bytes));
    found.push({ release, ...audit });
  }
  return found;
}
