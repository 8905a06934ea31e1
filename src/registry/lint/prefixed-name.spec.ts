import type { EntryBody } from '../entry/entry.ts';
import type { MatchKind } from '../entry/name-pattern.ts';
import { startsAsCookie } from './prefixed-name.ts';

const found = (body: EntryBody): string | undefined => startsAsCookie(body, '__Host-')?.pattern;
const named = (pattern: string, match: MatchKind): EntryBody => ({
  storage: 'cookie',
  names: [{ pattern, match }],
});

describe('a cookie name that is sure to start with a prefix', () => {
  for (const [pattern, match, is] of [
    ['__Host-sid', 'exact', true],
    ['__Host-', 'exact', true],
    ['__Host-', 'prefix', true],
    ['__Host-s', 'prefix', true],
    ['__Host-*', 'glob', true],
    ['__Host', 'prefix', false],
    ['*__Host-', 'glob', false],
    ['__Host-sid', 'suffix', false],
    ['__host-sid', 'exact', false],
    ['__HOST-sid', 'exact', false],
    ['sid__Host-', 'exact', false],
    [' __Host-sid', 'exact', false],
  ] as const) {
    it(`is ${is ? '' : 'not '}"${pattern}" (${match})`, () => {
      expect(found(named(pattern, match))).toBe(is ? pattern : undefined);
    });
  }

  it('is the first of several', () => {
    const names = ['sid', '__Host-b', '__Host-a'].map((pattern) => ({
      pattern,
      match: 'exact' as const,
    }));

    expect(found({ storage: 'cookie', names })).toBe('__Host-b');
  });

  it('is none of other storage, or of what is not known to be a cookie', () => {
    const { names = [] } = named('__Host-sid', 'exact');

    expect(found({ storage: 'local-storage', names })).toBeUndefined();
    expect(found({ names })).toBeUndefined();
  });

  it('is none where no name is declared', () => {
    expect(found({ storage: 'cookie' })).toBeUndefined();
    expect(found({ storage: 'cookie', names: [] })).toBeUndefined();
  });
});
