import { canonicalText } from '../../registry/index.ts';
import { keySetOf } from '../publishing/signing-key.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { NamedBreak } from './chain-break.ts';
import { reAnchorOf } from './re-anchor-of.ts';
import { sayBreak } from './say-break.ts';
import { sayReAnchor } from './say-re-anchor.ts';
import { isSigned } from './sign-statement.ts';
import { judgeChain, type ChainJudgement } from './verify-chain.ts';
import { judgeRelease } from './verify-release.ts';
import { wholeChain } from './whole-chain.ts';

export interface RecordsJudgement {
  /** What does not hold. One sentence each; a break of the chain with its facts behind it. */
  readonly open: readonly string[];
  /** What re-anchor records say of breaks that were found before. */
  readonly reAnchored: readonly string[];
  /** The last record that stands. */
  readonly wholeSince: number | undefined;
  /** Breaks of the chain that no record names. */
  readonly breaks: readonly NamedBreak[];
  readonly chain: ChainJudgement;
}

/** What does not hold, but for what a re-anchor record names. */
export const verifyRecords = async (ports: Repositories): Promise<readonly string[]> =>
  (await judgeRecords(ports)).open;

/**
 * Judges the audit chain, the bytes of releases, their order, their signatures, and what each manifest attests of the chain.
 */
export async function judgeRecords(ports: Repositories): Promise<RecordsJudgement> {
  const newest = await ports.releases.newest();
  const { keys } = await keySetOf(ports.facts);
  const chain = await judgeChain(wholeChain(ports), newest?.auditSeq ?? 0, (reAnchor) =>
    isSigned(reAnchor, keys),
  );
  const lines: string[] = [];
  const missed: number[] = [];
  let before: Release | undefined;
  for (let n = 1; n <= (newest?.n ?? 0); n++) {
    const release = await ports.releases.find(n);
    if (!release) {
      lines.push(`release ${n}: missing`);
      continue;
    }
    const { broken, isMissed } = await judgeRelease(ports, release);
    const follows = release.previousDigest === before?.digest;
    const all = [...(follows ? [] : [`does not follow release ${n - 1}`]), ...broken];
    const isOpen = isMissed && reAnchorOf(release, chain.reAnchors) === undefined;
    lines.push(...[...all, ...(isOpen ? [notAttested] : [])].map((one) => `release ${n}: ${one}`));
    if (isOpen) missed.push(n);
    before = release;
  }
  return {
    open: [
      ...chain.breaks.map((one) => `audit chain: ${sayBreak(one)} ${canonicalText(one)}`),
      ...lines,
    ],
    reAnchored: chain.reAnchors.flatMap(sayReAnchor),
    wholeSince: chain.reAnchors.at(-1)?.seq,
    breaks: [
      ...chain.breaks,
      ...missed.map((release) => ({ kind: 'checkpoint', release }) as const),
    ],
    chain,
  };
}

const notAttested = 'the audit chain is not the one that its manifest attests';
