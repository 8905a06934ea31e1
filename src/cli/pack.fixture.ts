import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reAnchorAction } from '../server/audit/re-anchor.ts';
import { signStatement } from '../server/audit/sign-statement.ts';
import { composeEvidence } from '../server/evidence/compose-evidence.ts';
import { aDeskWithEvidence } from '../server/evidence/evidence.fixture.ts';
import { zipPack } from '../server/evidence/zip-pack.ts';
import { signingKeyOf } from '../server/publishing/signing-key.ts';

/** Evidence packs of releases 1 (by the system) and 2 (approved), as the server hands them out. */
export async function packs(): Promise<readonly [Uint8Array, Uint8Array]> {
  const desk = await aDeskWithEvidence();
  const zip = async (n: number) => zipPack((await composeEvidence(desk.storage.read, n))!);
  const both = [await zip(1), await zip(2)] as const;
  await desk.close();
  return both;
}

/** The pack of release 2 of an installation whose chain was found broken elsewhere. */
export async function reAnchoredPack(): Promise<Uint8Array> {
  const desk = await aDeskWithEvidence();
  const at = '2026-12-01T10:00:00Z';
  const statement = {
    breaks: [{ kind: 'edited', seq: 1 }],
    digest: 'sha256-x',
    head: 'sha256-y',
    operator: 'Olga',
    reason: 'A disk was exchanged.',
    size: 9,
  } as const;
  await desk.storage.transact(async (ports) => {
    const jws = await signStatement(statement, await signingKeyOf(ports, at));
    const event = { at, actor: 'system', action: reAnchorAction, object: 'audit/chain' };
    await ports.audit.append({ ...event, payload: { ...statement, jws } });
  });
  const zip = zipPack((await composeEvidence(desk.storage.read, 2))!);
  await desk.close();
  return zip;
}

type Files = Record<string, Uint8Array>;

/** The pack with other files; nothing else is mended. */
export function rewritten(zip: Uint8Array, alter: (files: Files) => void): Uint8Array {
  const files = unzipSync(zip);
  alter(files);
  return zipSync(files, { level: 0 });
}

/** The pack with other words in one file, and a SHA256SUMS that fits: what somebody does who wants to deceive. */
export const forged = (
  zip: Uint8Array,
  name: string,
  alter: (text: string) => string,
): Uint8Array =>
  withSums(zip, (files) => {
    const before = strFromU8(files[name]!);
    const after = alter(before);
    if (after === before) throw new Error(`${name} is as it was`);
    files[name] = strToU8(after);
  });

/** The pack with other files, and a SHA256SUMS that fits. */
export const withSums = (zip: Uint8Array, alter: (files: Files) => void): Uint8Array =>
  rewritten(zip, (files) => {
    alter(files);
    const { SHA256SUMS: _, ...others } = files;
    const sums = Object.entries(others).map(
      ([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`,
    );
    files['SHA256SUMS'] = strToU8(sums.join(''));
  });
