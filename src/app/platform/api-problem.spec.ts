import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { ApiProblem, problemFrom } from './api-problem';

const answer = (status: number, error: unknown, headers = new HttpHeaders()) =>
  new HttpErrorResponse({ status, error, headers });

describe('a problem of the server', () => {
  it('carries code, request id and what was said about each field', () => {
    const problem = problemFrom(
      answer(422, {
        code: 'VALIDATION',
        requestId: 'r-1',
        errors: [{ pointer: '/email', detail: 'taken', code: 'VALIDATION' }],
      }),
    );
    expect(problem.code).toBe('VALIDATION');
    expect(problem.requestId).toBe('r-1');
    expect(problem.at('/email')?.detail).toBe('taken');
    expect(problem.at('/name')).toBeUndefined();
  });

  it('lends its numbers and strings to its sentence', () => {
    const { words } = problemFrom(answer(409, { code: 'NOT_APPROVED', needed: 2, more: {} }));
    expect(words).toEqual({
      key: 'problems.NOT_APPROVED',
      values: { status: 409, code: 'NOT_APPROVED', needed: 2 },
    });
  });

  for (const [title, status, body, code] of [
    ['no answer at all', 0, null, 'OFFLINE'],
    ['the page of a proxy', 502, '<html>Bad gateway</html>', 'UNKNOWN'],
    ['a problem document as text', 404, '{"code":"NOT_FOUND"}', 'NOT_FOUND'],
    ['an answer without code', 500, {}, 'UNKNOWN'],
  ] as const) {
    it(`reads ${title} as ${code}`, () => {
      expect(problemFrom(answer(status, body)).code).toBe(code);
    });
  }

  it('takes the request id from the header when the body has none', () => {
    const headers = new HttpHeaders({ 'x-request-id': 'r-2' });
    expect(problemFrom(answer(500, 'oops', headers)).requestId).toBe('r-2');
  });

  it('passes through as it is, and keeps the cause of anything else', () => {
    const problem = new ApiProblem({ status: 403, code: 'FORBIDDEN' });
    expect(problemFrom(problem)).toBe(problem);
    const cause = new TypeError('x');
    expect(problemFrom(cause).cause).toBe(cause);
  });
});
