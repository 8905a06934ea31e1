import { parseEntries } from './parse-entries.ts';
import { anEntry, someEntries } from './sample-notice.fixture.ts';

const sound = someEntries(anEntry({ condition: 'Only when signed in.' }), anEntry({ names: [] }));
/** The sound list with one member of its first entry replaced. */
const withEntry = (change: object): unknown => ({
  ...sound,
  entries: [{ ...anEntry(), ...change }],
});

describe('the entries behind a notice', () => {
  it('are let in as they are', () => {
    expect(parseEntries(sound)).toBe(sound);
  });

  for (const member of ['category', 'provider', 'function', 'purpose', 'duration'] as const) {
    it(`are refused when one lacks its ${member}`, () => {
      expect(() => parseEntries(withEntry({ [member]: undefined }))).toThrowError(TypeError);
    });
  }

  for (const [what, input] of [
    ['nothing', undefined],
    ['an error of the server', { code: 'NOT_FOUND' }],
    ['no list', { ...sound, entries: 'many' }],
    ['a label that is no text', { ...sound, labels: { ...sound.labels, purpose: 7 } }],
    ['a label that is missing', { ...sound, labels: { provider: 'Provider' } }],
    ['a condition that is no text', withEntry({ condition: {} })],
    ['names that are no list', withEntry({ names: 'sessionid' })],
    ['a name without a pattern', withEntry({ names: [{ match: 'exact' }] })],
    ['a name without its kind', withEntry({ names: [{ pattern: '_ga' }] })],
  ] as const) {
    it(`are refused when they are ${what}`, () => {
      expect(() => parseEntries(input)).toThrowError(TypeError);
    });
  }
});
