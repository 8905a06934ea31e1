import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { pointerTo } from './pointer.ts';

/** reliability.md: no document is nested deeper. */
const MAX_DEPTH = 50;

/** A JSON value with every string and key in NFC and without undefined members; refuses what has no canonical text. */
export function tidyValue(input: unknown): Result<unknown, readonly Problem[]> {
  const problems: Problem[] = [];
  const value = tidy(input, [], problems);
  return problems.length === 0 ? ok(value) : err(problems);
}

type Steps = readonly (string | number)[];

function tidy(input: unknown, steps: Steps, problems: Problem[]): unknown {
  if (typeof input === 'string') return tidyString(input, steps, problems);
  if (typeof input !== 'object' || input === null) return input;
  if (steps.length === MAX_DEPTH) {
    problems.push(validation(steps, `is nested deeper than ${MAX_DEPTH} levels`));
    return undefined;
  }
  if (Array.isArray(input)) {
    return input.map((item: unknown, index) => tidy(item, [...steps, index], problems));
  }
  // Object.fromEntries defines members, so that a key such as __proto__ stays an ordinary one.
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [
        tidyString(key, [...steps, key], problems),
        tidy(member, [...steps, key], problems),
      ]),
  );
}

function tidyString(input: string, steps: Steps, problems: Problem[]): string {
  // A lone surrogate has no UTF-8, hence no digest (RFC 8785 §3.2.2.2).
  if (!hasLoneSurrogate(input)) return input.normalize('NFC');
  problems.push(validation(steps, 'holds half a surrogate pair'));
  return input;
}

const hasLoneSurrogate = (words: string): boolean => /\p{Surrogate}/u.test(words);

const validation = (steps: Steps, detail: string): Problem => ({
  code: 'VALIDATION',
  at: pointerTo(...steps),
  detail,
});
