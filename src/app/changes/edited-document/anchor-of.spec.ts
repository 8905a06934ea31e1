import { anchorOf } from './anchor-of';

describe('the row of a finding', () => {
  const rows = ['/duration', '/names', '/purpose/en', '/purpose/fr'];
  for (const [path, expected] of [
    ['/purpose/fr', '/purpose/fr'],
    ['/names/0/pattern', '/names'],
    ['/purpose', '/purpose/en'],
    ['/duration/seconds', '/duration'],
    ['/durationNote', '/durationNote'],
    ['/category', '/category'],
  ] as const) {
    it(`at ${path} is ${expected}`, () => {
      expect(anchorOf(path, rows)).toBe(expected);
    });
  }
});
