import { sayBreak } from './say-break.ts';

describe('a break of the audit chain in words', () => {
  for (const [found, words] of [
    [{ kind: 'gap', after: 3, found: 5 }, 'after event 3 comes event 5'],
    [{ kind: 'duplicate', seq: 4 }, 'event 4 stands there twice'],
    [{ kind: 'edited', seq: 4 }, 'event 4 was altered'],
    [{ kind: 'unlinked', seq: 4 }, 'event 4 does not follow'],
    [
      { kind: 'shorter-than-checkpoint', length: 7, expected: 9 },
      'it ends with event 7, and release manifests attest 9 events',
    ],
  ] as const) {
    it(`tells a ${found.kind}`, () => {
      expect(sayBreak(found)).toContain(words);
    });
  }
});
