import { ada, rita, token, user } from './change.fixture.ts';
import { markApplied, openThread, reopen, reply, resolve } from './thread.ts';

const place = { id: 't1', changeId: 'C-1' };
const anchor = { kind: 'entry', id: 'session', path: '/purpose/fr' } as const;
const words = { id: 'c1', at: '2026-11-25T10:00:00Z', text: ' Is that clear? ', revision: 2 };
const opened = openThread({ ...place, anchor }, rita, words);
const thread = opened.ok ? opened.value : fail();
function fail(): never {
  throw new Error('the thread was refused');
}

describe('a thread', () => {
  it('starts with a comment of somebody, on what they saw', () => {
    expect(thread).toEqual({
      ...place,
      anchor,
      comments: [{ ...words, text: 'Is that clear?', person: 'rita' }],
    });
  });

  it('is open to whoever may read, and to no token', () => {
    expect(openThread(place, user('v', 'viewer'), words).ok).toBe(true);
    expect(openThread(place, user('v'), words).ok).toBe(false);
    expect(openThread(place, token, words).ok).toBe(false);
  });

  for (const [what, parts, pointer] of [
    ['no words', { text: ' ' }, '/text'],
    ['too many words', { text: 'x'.repeat(10_001) }, '/text'],
    ['too long a suggestion', { suggestion: 'x'.repeat(10_001) }, '/suggestion'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      const outcome = reply(thread, ada, { ...words, ...parts });
      expect(!outcome.ok && outcome.error.map((one) => 'at' in one && one.at)).toEqual([pointer]);
    });
  }

  it('takes a suggestion for a field alone, with or without more words', () => {
    const suggestion = 'Vous garde connecté.';
    expect(openThread(place, rita, { ...words, suggestion }).ok).toBe(false);
    expect(openThread({ ...place, anchor }, rita, { ...words, text: '', suggestion }).ok).toBe(
      true,
    );
  });

  it('is resolved, opened again by hand, and by a further comment', () => {
    const done = resolve(thread, ada, '2026-11-25T11:00:00Z');
    const resolved = done.ok ? done.value : fail();
    expect(resolved.resolved).toEqual({ person: 'ada', at: '2026-11-25T11:00:00Z' });
    expect(resolve(resolved, rita, '2026-11-26T11:00:00Z')).toEqual({ ok: true, value: resolved });
    const again = reopen(resolved, rita);
    expect(again.ok && again.value).toEqual(thread);
    const answered = reply(resolved, ada, { ...words, id: 'c2' });
    expect(answered.ok && answered.value.resolved).toBeUndefined();
    expect(answered.ok && answered.value.comments.length).toBe(2);
  });

  it('is settled by the suggestion that an author took over', () => {
    const applied = { person: 'ada', at: '2026-11-25T12:00:00Z' };
    const settled = markApplied(thread, 'c1', applied.person, applied.at);
    expect(settled.comments[0]?.applied).toEqual(applied);
    expect(settled.resolved).toEqual(applied);
  });
});
