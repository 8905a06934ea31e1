import type { Problem, Result } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';

/** What a rule answered. @throws Refused with its problems, which ends the transaction */
export function requireValue<T>(result: Result<T, readonly Problem[]>): T {
  if (result.ok) return result.value;
  const [first, ...more] = result.error;
  if (!first) throw new Error('a rule refused without a reason');
  throw new Refused(first, ...more);
}
