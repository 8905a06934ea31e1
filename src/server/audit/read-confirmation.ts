import { parseArgs } from 'node:util';
import type { Confirmation } from './re-anchor-chain.ts';

/** What was asked for; undefined when that makes no sense. */
export function readConfirmation(words: readonly string[]): Confirmation | undefined {
  try {
    const { positionals: breaks, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { by: { type: 'string' }, reason: { type: 'string' } },
    });
    const { by: operator = '', reason = '' } = values;
    const isQuestion = breaks.length === 0 && operator === '' && reason === '';
    const isWhole = breaks.length > 0 && operator !== '' && reason !== '';
    return isQuestion || isWhole ? { breaks, operator, reason } : undefined;
  } catch {
    return undefined; // An option nobody knows: the usage is the answer.
  }
}
