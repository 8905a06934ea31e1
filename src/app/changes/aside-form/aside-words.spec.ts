import { asideProblems } from './aside-words';

const now = new Date('2026-11-25T23:30:00Z');
const reason = 'Twenty characters...';

describe('the words that set a finding aside', () => {
  for (const [words, expected] of [
    [{ reason, until: '2026-11-25' }, []],
    [{ reason, until: '2027-11-26' }, []],
    [{ reason, until: '2027-11-27' }, ['until']],
    [{ reason, until: '2026-11-24' }, ['until']],
    [{ reason, until: '' }, ['until']],
    [{ reason: 'Nineteen characters ', until: '2026-12-01' }, ['reason']],
    [{ reason: '   ', until: '' }, ['reason', 'until']],
  ] as const) {
    it(`${JSON.stringify(words)} lack ${expected.join(' and ') || 'nothing'}`, () => {
      expect(asideProblems(words, now)).toEqual([...expected]);
    });
  }
});
