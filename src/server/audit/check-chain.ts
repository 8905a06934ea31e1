import { Buffer } from 'node:buffer';
import { decodeJwt } from 'jose';
import { keySetOf } from '../publishing/signing-key.ts';
import type { Manifest } from '../publishing/sign-manifest.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import type { ChainCheck } from './audit-schemas.ts';
import { reAnchorOf } from './re-anchor-of.ts';
import { isSigned } from './sign-statement.ts';
import { judgeChain } from './verify-chain.ts';
import { wholeChain } from './whole-chain.ts';

const SHOWN = 100;

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
  const { keys } = await keySetOf(ports.facts);
  const { breaks, reAnchors } = await judgeChain(watched(), Math.max(0, ...wanted), (reAnchor) =>
    isSigned(reAnchor, keys),
  );
  const checkpoints = attested.map(({ release, size, head }) => {
    const by = reAnchorOf({ n: release, auditSeq: size }, reAnchors);
    const holds = heads.get(size) === head;
    return { release, size, holds, ...(by && { reAnchoredBy: by.seq }) };
  });
  return {
    events,
    breaks: breaks.slice(0, SHOWN),
    checkpoints,
    reAnchors: reAnchors.map(({ seq, at, stated: { breaks: named, operator, reason } }) => ({
      ...{ seq, at, operator, reason },
      breaks: named,
    })),
  };
}

const headOf = ({ hash }: AuditEvent): string =>
  `sha256-${Buffer.from(hash, 'hex').toString('base64')}`;

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
