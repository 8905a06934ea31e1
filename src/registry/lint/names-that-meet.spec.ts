import type { EntryBody } from '../entry/entry.ts';
import { entriesMeeting, namesIn } from './names-that-meet.ts';

const exact = (pattern: string) => ({ pattern, match: 'exact' }) as const;
const prefix = (pattern: string) => ({ pattern, match: 'prefix' }) as const;
const entries = new Map<string, EntryBody>([
  ['ga', { names: [exact('_ga'), exact('_gid')] }],
  ['all', { names: [prefix('_g')] }],
  ['other', { names: [exact('session')] }],
  ['none', {}],
]);

describe('names that meet', () => {
  for (const [what, names, expected] of [
    ['an exact name', [exact('_ga')], ['ga', 'all']],
    ['a pattern', [prefix('s')], ['other']],
    ['a glob without a star', [{ pattern: '_gid', match: 'glob' }], ['ga', 'all']],
    ['a pattern that holds a pattern', [prefix('_')], ['ga', 'all']],
    ['several names', [exact('_gat'), exact('session')], ['all', 'other']],
    ['no name', [], []],
  ] as const) {
    it(`lead from ${what} to the entries that match it`, () => {
      expect([...entriesMeeting(entries, names).keys()]).toEqual([...expected]);
    });
  }

  it('are found anew for other names, and for other entries', () => {
    expect([...entriesMeeting(entries, [exact('_ga')]).keys()]).toEqual(['ga', 'all']);
    expect([...entriesMeeting(entries, [exact('_ga')]).keys()]).toEqual(['ga', 'all']);
    expect([...entriesMeeting(entries, [prefix('_ga')]).keys()]).toEqual(['ga', 'all']);
    expect([...entriesMeeting(entries, [exact('session')]).keys()]).toEqual(['other']);
    expect([...entriesMeeting(new Map(), [exact('session')]).keys()]).toEqual([]);
  });

  it('are listed once, and apart by kind of match', () => {
    expect(namesIn([{ names: [exact('a'), prefix('a')] }, { names: [exact('a')] }, {}])).toEqual([
      exact('a'),
      prefix('a'),
    ]);
  });
});
