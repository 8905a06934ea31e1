import { octetsIn } from './octets-in.ts';

describe('the octets in words', () => {
  for (const [words, octets] of [
    ['', 0],
    ['abc', 3],
    ['\u007f', 1],
    ['\u0080', 2],
    ['é', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['€', 3],
    ['😀', 4],
  ] as const) {
    it(`are ${octets} in ${JSON.stringify(words)}`, () => expect(octetsIn(words)).toBe(octets));
  }
});
