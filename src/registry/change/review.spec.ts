import { ada, aChange, rita, token, user } from './change.fixture.ts';
import type { Mark } from './change.ts';
import {
  emptyReview,
  holdBack,
  markDocument,
  MAX_HELD_COMMENTS,
  rewriteHeld,
  takeOut,
  unmark,
  type HeldComment,
  type Review,
} from './review.ts';

const change = aChange({ state: 'in-review' });
const place = { kind: 'location', id: 'front-office' } as const;
const comment = (id: string, parts: Partial<HeldComment> = {}): HeldComment => ({
  id,
  at: '2026-11-25T10:00:00Z',
  text: 'Who sits there?',
  revision: 2,
  ...parts,
});
const mark = (name: Mark['mark'], parts: Partial<Mark> = {}) => ({
  ...place,
  mark: name,
  revision: 2,
  content: 'as-shown',
  ...parts,
});
const holding = (...comments: HeldComment[]): Review => ({ ...emptyReview, comments });
const codesOf = (outcome: ReturnType<typeof holdBack>) =>
  outcome.ok ? [] : outcome.error.map((one) => ('at' in one ? `${one.code} ${one.at}` : one.code));

describe('comments that a reviewer holds back', () => {
  it('gather in the order in which they are written, without blanks around them', () => {
    const first = holdBack(emptyReview, change, rita, comment('a', { text: ' Clear? ' }));
    const both = first.ok && holdBack(first.value, change, rita, comment('b', { anchor: place }));
    expect(both).toEqual({
      ok: true,
      value: holding(comment('a', { text: 'Clear?' }), comment('b', { anchor: place })),
    });
  });

  it('keep the rules of every comment', () => {
    expect(codesOf(holdBack(emptyReview, change, rita, comment('a', { text: ' ' })))).toEqual([
      'VALIDATION /text',
    ]);
    expect(codesOf(holdBack(emptyReview, change, rita, comment('a', { suggestion: 'x' })))).toEqual(
      ['VALIDATION /suggestion'],
    );
    expect(codesOf(holdBack(emptyReview, change, token, comment('a')))).toEqual(['FORBIDDEN']);
  });

  for (const [state, expected] of [
    ['draft', ['BAD_STATE']],
    ['in-review', []],
    ['changes-requested', ['BAD_STATE']],
    ['scheduled', []],
    ['published', ['BAD_STATE']],
  ] as const) {
    it(`begin in a change that is ${state}: ${expected.length === 0}`, () => {
      const outcome = holdBack(emptyReview, { ...change, state }, rita, comment('a'));
      expect(codesOf(outcome)).toEqual([...expected]);
    });
  }

  it('are as many as anybody can write, and no more', () => {
    const many = Array.from({ length: MAX_HELD_COMMENTS }, (_, n) => comment(`c${n}`));
    expect(codesOf(holdBack(holding(...many), change, rita, comment('more')))).toEqual([
      'VALIDATION ',
    ]);
    expect(codesOf(holdBack(holding(...many.slice(1)), change, rita, comment('more')))).toEqual([]);
  });

  it('are written anew in their place; a suggestion goes when it is left out', () => {
    const before = holding(
      comment('a', { anchor: { ...place, path: '/label/en' }, suggestion: 'Desk' }),
      comment('b'),
    );
    const after = rewriteHeld(before, rita, 'a', { text: 'Name it.', revision: 3 });
    expect(after).toEqual({
      ok: true,
      value: holding(
        comment('a', {
          anchor: { ...place, path: '/label/en' },
          text: 'Name it.',
          revision: 3,
        }),
        comment('b'),
      ),
    });
    const none = rewriteHeld(before, rita, 'z', { text: 'x', revision: 2 });
    expect(none).toEqual({ ok: true, value: before });
  });

  it('are taken out, with the return that they explained', () => {
    const returned = { ...mark('returned'), comment: 'a' };
    const before = { comments: [comment('a'), comment('b')], marks: [returned] };
    expect(takeOut(before, 'a')).toEqual(holding(comment('b')));
    expect(takeOut(before, 'b')).toEqual({ comments: [comment('a')], marks: [returned] });
    expect(takeOut(before, 'z')).toEqual(before);
  });
});

describe('a document of a change', () => {
  const reason = comment('why', { anchor: { ...place, path: '/label/en' } });

  it('is marked fine, and the mark is replaced by the next', () => {
    const first = markDocument(emptyReview, change, rita, mark('fine'));
    expect(first.ok && first.value.marks).toEqual([mark('fine')]);
    const again =
      first.ok && markDocument(first.value, change, rita, mark('fine', { revision: 3 }));
    expect(again && again.ok && again.value.marks).toEqual([mark('fine', { revision: 3 })]);
    expect(first.ok && unmark(first.value, place)).toEqual(emptyReview);
  });

  it('is returned for the reason that the newest comment on it gives', () => {
    const later = comment('later', { anchor: place });
    const outcome = markDocument(holding(reason, later), change, rita, mark('returned'));
    expect(outcome.ok && outcome.value.marks).toEqual([{ ...mark('returned'), comment: 'later' }]);
  });

  for (const [what, comments, isEnough] of [
    ['nothing', [], false],
    ['nine characters', [comment('a', { anchor: place, text: 'Who is it' })], false],
    ['ten characters', [comment('a', { anchor: place, text: 'Who is it?' })], true],
    ['words on the change as a whole', [comment('a')], false],
    ['words on another document', [comment('a', { anchor: { ...place, id: 'shop' } })], false],
    ['words on another kind', [comment('a', { anchor: { ...place, kind: 'provider' } })], false],
  ] as const) {
    it(`is returned with ${what}: ${isEnough}`, () => {
      const outcome = markDocument(holding(...comments), change, rita, mark('returned'));
      expect(codesOf(outcome)).toEqual(isEnough ? [] : ['VALIDATION /comment']);
    });
  }

  it('stays explained while it is returned', () => {
    const outcome = markDocument(holding(reason), change, rita, mark('returned'));
    if (!outcome.ok) return fail(outcome.error);
    const short = rewriteHeld(outcome.value, rita, 'why', { text: 'Hm.', revision: 2 });
    expect(codesOf(short)).toEqual(['VALIDATION /text']);
  });

  for (const [what, by, at, code] of [
    ['somebody who is no reviewer', user('vic', 'viewer'), change, 'FORBIDDEN'],
    ['a token', token, change, 'FORBIDDEN'],
    ['who wrote it', user('ada', 'administrator', 'reviewer'), change, 'SELF_APPROVAL'],
    ['anybody while it is a draft', rita, aChange(), 'BAD_STATE'],
  ] as const) {
    it(`is not marked by ${what}`, () => {
      const outcome = markDocument(emptyReview, at, by, mark('fine'));
      expect(codesOf(outcome)).toEqual([code]);
    });
  }

  it('is not marked by an administrator either', () => {
    expect(codesOf(markDocument(emptyReview, change, ada, mark('fine')))).toEqual(['FORBIDDEN']);
  });
});
