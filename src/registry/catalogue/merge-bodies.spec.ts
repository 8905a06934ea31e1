import type { EntryBody } from '../entry/entry.ts';
import type { PolicyBody } from '../policy/policy.ts';
import { mergeBodies, sameValue } from './merge-bodies.ts';

const words = (text: string) => ({ text, state: 'draft' as const });
const duration = {
  kind: 'persistent',
  seconds: 60,
  qualifier: 'exactly',
  refreshed: false,
} as const;

describe('two bodies made from one base', () => {
  const base: EntryBody = {
    provider: 'portal',
    purpose: { en: words('Why'), fr: words('Pourquoi') },
    duration,
  };

  it('keep what each side alone changed', () => {
    const mine = { ...base, provider: 'matomo' };
    const theirs = { ...base, purpose: { en: words('Because'), fr: words('Pourquoi') } };
    expect(mergeBodies<'entry'>({ base, mine, theirs })).toEqual({
      body: { ...base, provider: 'matomo', purpose: theirs.purpose },
      conflicts: [],
    });
  });

  it('merge one text locale by locale', () => {
    const mine = { ...base, purpose: { en: words('Mine'), fr: words('Pourquoi') } };
    const theirs = { ...base, purpose: { en: words('Why'), fr: words('À eux') } };
    expect(mergeBodies<'entry'>({ base, mine, theirs }).body.purpose).toEqual({
      en: words('Mine'),
      fr: words('À eux'),
    });
  });

  it('disagree where both changed one field, and mine stays meanwhile', () => {
    const mine = { ...base, provider: 'mine' };
    const theirs = { ...base, provider: 'theirs' };
    expect(mergeBodies<'entry'>({ base, mine, theirs })).toEqual({
      body: mine,
      conflicts: [{ at: '/provider', base: 'portal', mine: 'mine', theirs: 'theirs' }],
    });
  });

  it('take theirs where a person chose so', () => {
    const mine = { ...base, provider: 'mine' };
    const theirs = { ...base, provider: 'theirs' };
    const merge = mergeBodies<'entry'>({ base, mine, theirs }, new Map([['/provider', 'theirs']]));
    expect(merge.body.provider).toBe('theirs');
  });

  it('take what a person wrote instead of either', () => {
    const mine = { ...base, provider: 'mine' };
    const theirs = { ...base, provider: 'theirs' };
    const choices = new Map([['/provider', { value: 'another' }]]);
    const merge = mergeBodies<'entry'>({ base, mine, theirs }, choices);
    expect(merge.body.provider).toBe('another');
  });

  it('ask when one side removed what the other changed', () => {
    const { provider: _provider, ...mine } = base;
    const theirs = { ...base, provider: 'theirs' };
    expect(mergeBodies<'entry'>({ base, mine, theirs }).conflicts).toEqual([
      { at: '/provider', base: 'portal', theirs: 'theirs' },
    ]);
  });

  it('let a field go that one side removed', () => {
    const { provider: _provider, ...mine } = base;
    const theirs = { ...base, path: '/' };
    expect(mergeBodies<'entry'>({ base, mine, theirs }).body).toEqual({ ...mine, path: '/' });
  });

  it('treat a duration as a whole and its note as a text', () => {
    const mine = { ...base, duration: { ...duration, seconds: 120 } };
    const theirs = { ...base, duration: { ...duration, note: { en: words('Note') } } };
    expect(mergeBodies<'entry'>({ base, mine, theirs })).toEqual({
      body: { ...base, duration: { ...duration, seconds: 120, note: { en: words('Note') } } },
      conflicts: [],
    });
    const other = { ...base, duration: { ...duration, qualifier: 'up-to' as const } };
    expect(mergeBodies<'entry'>({ base, mine, theirs: other }).conflicts).toHaveSize(1);
  });

  it('merge sections by their id, theirs first', () => {
    const section = (id: string, text: string) => ({
      id,
      order: 1,
      heading: { en: words(text) },
      body: {},
    });
    const [one, two, three] = [section('one', 'One'), section('two', 'Two'), section('three', '3')];
    const was: PolicyBody = { sections: [one, two] };
    const mine: PolicyBody = { sections: [section('one', 'Mine'), two, three] };
    const theirs: PolicyBody = { sections: [one, section('two', 'Theirs')] };
    expect(mergeBodies<'policy'>({ base: was, mine, theirs }).body.sections).toEqual([
      section('one', 'Mine'),
      section('two', 'Theirs'),
      three,
    ]);
  });
});

describe('two values', () => {
  for (const [a, b, expected] of [
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [[], {}, false],
    [null, {}, false],
    [[1, 2], [2, 1], false],
  ] as const) {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)} are ${expected ? 'the same' : 'different'}`, () => {
      expect(sameValue(a, b)).toBe(expected);
    });
  }
});
