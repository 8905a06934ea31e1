import type { TLocalizedValidationError } from 'typebox/error';
import { Value } from 'typebox/value';
import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { bodySchemas, type Bodies, type Kind } from './document.ts';
import { fullDatePattern } from './fields.ts';
import { repeatedIds } from './repeated-ids.ts';
import { tidyValue } from './tidy-value.ts';

/**
 * The only door from unknown to the body of a document. Words come out in NFC, members that are
 * undefined are left out; types and sizes are judged here, grammar and law by lint.
 * @returns VALIDATION problems whose `at` is a JSON Pointer into the input (RFC 6901)
 */
export function parseBody<K extends Kind>(
  kind: K,
  input: unknown,
): Result<Bodies[K], readonly Problem[]> {
  const tidied = tidyValue(input);
  if (!tidied.ok) return tidied;
  const body = tidied.value;
  const problems = [...problemsOf(kind, body)];
  if (problems.length === 0 && kind === 'policy') {
    problems.push(...repeatedIds((body as Bodies['policy']).sections, 'sections'));
  }
  return problems.length === 0 ? ok(body as Bodies[K]) : err(problems);
}

const problemsOf = (kind: Kind, body: unknown): readonly Problem[] =>
  Value.Check(bodySchemas[kind], body)
    ? []
    : Value.Errors(bodySchemas[kind], body)
        // An unknown member is reported twice: at the member, which helps, and at its parent.
        .filter(({ keyword }) => keyword !== 'additionalProperties')
        .map((error) => ({
          code: 'VALIDATION',
          at: error.instancePath,
          detail: sentenceOf(error),
        }));

function sentenceOf(error: TLocalizedValidationError): string {
  if (error.keyword === 'boolean') return 'is not a member of this document';
  const isNoDay = error.keyword === 'pattern' && error.params.pattern === fullDatePattern;
  return isNoDay ? 'must be a day of the calendar, as YYYY-MM-DD' : error.message;
}
