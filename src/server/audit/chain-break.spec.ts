import { nameOfBreak } from './chain-break.ts';

describe('a break of the chain on the command line', () => {
  for (const [found, name] of [
    [{ kind: 'gap', after: 3, found: 5 }, 'gap:3-5'],
    [{ kind: 'duplicate', seq: 4 }, 'duplicate:4'],
    [{ kind: 'edited', seq: 4 }, 'edited:4'],
    [{ kind: 'unlinked', seq: 4 }, 'unlinked:4'],
    [{ kind: 'shorter-than-checkpoint', length: 7, expected: 9 }, 'shorter:7-9'],
    [{ kind: 'checkpoint', release: 2 }, 'checkpoint:2'],
  ] as const) {
    it(`is named ${name}`, () => {
      expect(nameOfBreak(found)).toBe(name);
    });
  }
});
