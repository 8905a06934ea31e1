import { problemKinds } from './problem-kinds.ts';

describe('the kinds of problems', () => {
  for (const [status, codes] of [
    [401, ['UNAUTHENTICATED', 'SESSION_EXPIRED']],
    [403, ['FORBIDDEN', 'CSRF_REJECTED', 'SELF_APPROVAL', 'TOKEN_SCOPE']],
    [404, ['NOT_FOUND']],
    [409, ['BAD_STATE', 'CONFLICT', 'NOT_APPROVED', 'STALE_REVISION', 'LAST_REVIEWER']],
    [412, ['ETAG_MISMATCH']],
    [413, ['TOO_LARGE']],
    [415, ['BAD_CONTENT_TYPE']],
    [422, ['VALIDATION', 'IDEMPOTENCY_KEY_REUSED']],
    [428, ['IF_MATCH_REQUIRED']],
    [429, ['RATE_LIMITED']],
    [507, ['STORAGE_FULL']],
  ] as const) {
    it(`that are answered ${status} are ${codes.join(', ')}`, () => {
      expect(codes.map((code) => problemKinds[code].status)).toEqual(codes.map(() => status));
    });
  }

  it('have a whole sentence each, of their own', () => {
    const titles = Object.values(problemKinds).map(({ title }) => title);
    expect(titles.filter((title) => !/^[A-Z].+\.$/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
