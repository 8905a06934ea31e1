import { repeatedIds } from './repeated-ids.ts';

const list = (...ids: string[]) => ids.map((id) => ({ id }));
const places = (...ids: string[]) =>
  repeatedIds(list(...ids), 'sections').map((problem) => 'at' in problem && problem.at);

describe('ids of a list', () => {
  for (const [ids, expected] of [
    [[], []],
    [['a', 'b'], []],
    [['a', 'a'], ['/sections/1/id']],
    [
      ['a', 'b', 'a', 'b', 'a'],
      ['/sections/2/id', '/sections/3/id', '/sections/4/id'],
    ],
  ] as const) {
    it(`${ids.join(', ') || 'of nothing'} are named again at ${expected.join(', ') || 'no place'}`, () => {
      expect(places(...ids)).toEqual([...expected]);
    });
  }

  it('are none where there is no list', () => expect(repeatedIds(undefined)).toEqual([]));
});
