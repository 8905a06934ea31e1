import { instantOf } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { signingKeyOf } from '../publishing/signing-key.ts';
import type { Repositories } from '../repositories.ts';
import { CannotStart } from '../storage-errors.ts';
import { noEvent } from './link-event.ts';
import { nameOfBreak } from './chain-break.ts';
import { reAnchorAction, type Statement } from './re-anchor.ts';
import { sayBreak } from './say-break.ts';
import { signStatement } from './sign-statement.ts';
import { judgeRecords, type RecordsJudgement } from './verify-records.ts';

/** sysexits.h EX_DATAERR. */
const badData = 65;
export const LEAST_REASON = 10;

export interface Confirmation {
  /** As `nameOfBreak` names them. */
  readonly breaks: readonly string[];
  readonly operator: string;
  readonly reason: string;
}

/** Every break that can be named, one a line. */
export async function listBreaks(ports: Repositories): Promise<readonly string[]> {
  return (await judgeRecords(ports)).breaks.map((one) => `${nameOfBreak(one)}  ${sayBreak(one)}`);
}

/**
 * Continues a chain whose breaks an operator confirmed: nothing before is rewritten, and the breaks stay told for ever.
 * @returns the `seq` of the record
 * @throws CannotStart with the reason, nothing written
 */
export async function reAnchorChain(
  { storage, clock }: Pick<Parts, 'storage' | 'clock'>,
  { breaks: names, operator, reason }: Confirmation,
): Promise<number> {
  refuseIf(operator.trim() === '', 'Say who confirmed it: --by NAME.');
  refuseIf(
    reason.trim().length < LEAST_REASON,
    `Say why it broke, in at least ${LEAST_REASON} characters: --reason WORDS.`,
  );
  return storage.transact(async (ports) => {
    const at = instantOf(clock());
    const key = await signingKeyOf(ports, at);
    const judged = await judgeRecords(ports);
    const statement = stateOf(judged, names, operator, reason);
    const jws = await signStatement(statement, key);
    const event = { at, actor: 'system', action: reAnchorAction, object: 'audit/chain' };
    // Behind what releases attest: a number that was lost is never given again.
    const expected = judged.breaks.map((one) => ('expected' in one ? one.expected : 0));
    const seq = Math.max(statement.size, ...expected) + 1;
    await ports.audit.append({ ...event, payload: { ...statement, jws } }, seq);
    return seq;
  });
}

function stateOf(
  { breaks, chain }: RecordsJudgement,
  names: readonly string[],
  operator: string,
  reason: string,
): Statement {
  const found = new Map(breaks.map((one) => [nameOfBreak(one), one]));
  const stranger = names.find((name) => !found.has(name));
  refuseIf(stranger !== undefined, `The chain has no break ${stranger}.`);
  const lost = [...found].find(([, { kind }]) => kind === 'shorter-than-checkpoint')?.[0];
  refuseIf(
    lost !== undefined && !names.includes(lost),
    `Name ${lost} as well: the record has to stand behind the end that was lost.`,
  );
  const { digest, head } = chain;
  return {
    breaks: breaks.filter((one) => names.includes(nameOfBreak(one))),
    digest,
    head: `sha256-${Buffer.from(head?.hash ?? noEvent, 'hex').toString('base64')}`,
    operator,
    reason,
    size: Math.max(0, head?.seq ?? 0),
  };
}

function refuseIf(isSo: boolean, why: string): void {
  if (isSo) throw new CannotStart(`Nothing was written. ${why}`, badData);
}
