import type { Problem, Result } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';

/** What a rule answered. @throws Refused with its problems, which ends the transaction */
export function requireValue<T>(result: Result<T, readonly Problem[]>): T {
  if (result.ok) return result.value;
  requireNone(result.error);
  throw new Error('a rule refused without a reason');
}

/** @throws Refused with the problems, when there are any */
export function requireNone([first, ...more]: readonly Problem[]): void {
  if (first) throw new Refused(first, ...more);
}
