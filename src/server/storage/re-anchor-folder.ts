import { existsSync } from 'node:fs';
import { listBreaks, reAnchorChain, type Confirmation } from '../audit/re-anchor-chain.ts';
import type { Config } from '../config.ts';
import type { Parts } from '../parts.ts';
import { CannotStart } from '../storage-errors.ts';
import { damageIn } from './backup.ts';
import { databaseFile, openStorage } from './open-storage.ts';

/** sysexits.h EX_DATAERR, EX_NOINPUT. */
const [badData, noInput] = [65, 66];

/**
 * Tells the breaks of the chain, or writes the record that names those that were confirmed. It owns the folder meanwhile, so
 * that no event slips in between what was judged and what is stated.
 * @returns lines for the operator
 * @throws CannotStart with the reason, nothing written
 */
export async function reAnchorByOperator(
  { dataFolder, signingKeyFile }: Pick<Config, 'dataFolder' | 'signingKeyFile'>,
  { clock }: Pick<Parts, 'clock'>,
  confirmation: Confirmation,
): Promise<readonly string[]> {
  if (!existsSync(databaseFile(dataFolder))) {
    throw new CannotStart(`There are no data in ${dataFolder}.`, noInput);
  }
  const storage = await openStorage(dataFolder, signingKeyFile);
  try {
    const found = await listBreaks(storage.read);
    if (found.length === 0) return ['The chain has no break to confirm.'];
    if (confirmation.breaks.length === 0) return found;
    const damage = damageIn(databaseFile(dataFolder));
    if (damage.length > 0) {
      const why = 'The database itself is damaged: restore a backup instead.';
      throw new CannotStart(`Nothing was written. ${why}\n${damage.join('\n')}`, badData);
    }
    const seq = await reAnchorChain({ storage, clock }, confirmation);
    return [`Event ${seq} names ${confirmation.breaks.join(', ')}. The chain goes on behind it.`];
  } finally {
    await storage.close();
  }
}
