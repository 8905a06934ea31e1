import { TestBed } from '@angular/core/testing';
import type { Decision, HeldComment, Mark, Review } from '../../../registry/index';
import { Notifier } from '../../platform/notifier';
import { aChange, csrftoken, hubspot } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { ChangesScreen, closeDialogs, status } from '../changes.fixture';
import { threadsOf } from '../threads/threads.fixture';

const reviewer = { id: 'rev', permissions: ['read', 'review', 'comment'] };
const author = { id: 'ada', permissions: ['read', 'edit', 'comment'] };
const url = '/api/v1/changes/C-4';
const documents = [
  { ...csrftoken, etag: '"e-1"' },
  { ...hubspot, etag: '"e-2"' },
];
const actions: ChangeView['actions'] = [
  { action: 'approve', allowed: true },
  { action: 'request-changes', allowed: true },
];
const asked = (parts: Partial<ChangeView> = {}) => aChange({ documents, actions, ...parts });
const held: HeldComment = {
  ...{ id: 'h1', at: '2026-11-24T09:00:00Z', text: 'Name who calls.', revision: 5 },
  anchor: { kind: 'entry', id: 'csrftoken', path: '/purpose/en' },
};
const mark = (name: Mark['mark'], content = '"e-1"'): Mark => ({
  ...{ kind: 'entry', id: 'csrftoken', mark: name, revision: 5, content },
  ...(name === 'returned' ? { comment: 'h1' } : {}),
});
const nothing: Review = { comments: [], marks: [] };

async function open(
  review: Review,
  { view = asked(), person = reviewer, query = '' } = {},
): Promise<ChangesScreen> {
  const screen = await ChangesScreen.open(`/changes/C-4${query}`, person);
  await screen.answer(url, view);
  await screen.answerSurroundings(status, threadsOf());
  await screen.answer(`${url}/review`, review);
  return screen;
}

const fieldOf = (screen: ChangesScreen): HTMLElement =>
  screen.page.querySelector<HTMLElement>('[data-at="/purpose/en"]')!;
const textOf = (screen: ChangesScreen, selector: string): string =>
  (screen.page.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('a comment that is held back', () => {
  beforeEach(() => localStorage.clear());
  afterEach(closeDialogs);

  it('is kept on the server, and stands beside its field as not sent yet', async () => {
    const screen = await open(nothing);
    await screen.press('Comment on Purpose, English');
    await screen.write(held.text, '[data-at="/purpose/en"]');
    await screen.press('Add to my review');
    const { request } = screen.http.expectOne(`${url}/review/comments`);
    expect(request.body).toEqual({ text: held.text, revision: 5, anchor: held.anchor });
    screen.http.expectNone(`${url}/threads`);
  });

  it('is shown with what can still be done to it', async () => {
    const screen = await open({ ...nothing, comments: [held] });
    expect(textOf(screen, '[data-at="/purpose/en"] app-held-card')).toBe(
      'Not sent yetName who calls. Edit Remove',
    );
    expect(textOf(screen, 'app-review-progress')).toContain('1 comment not sent yet');
  });

  it('is written anew', async () => {
    const screen = await open({ ...nothing, comments: [held] });
    await screen.press('Edit');
    await screen.write('Say who calls it.', 'app-held-card');
    await screen.press('Keep');
    const { request } = screen.http.expectOne(`${url}/review/comments/h1`);
    expect([request.method, request.body]).toEqual([
      'PUT',
      { text: 'Say who calls it.', revision: 5 },
    ]);
  });

  it('is removed, and comes back when that is undone', async () => {
    const screen = await open({ ...nothing, comments: [held] });
    await screen.press('Remove');
    screen.http
      .expectOne(({ method, url: sent }) => method === 'DELETE' && sent.endsWith('/h1'))
      .flush(nothing);
    await screen.settle();
    expect(screen.page.querySelector('app-held-card')).toBeNull();
    const notifier = TestBed.inject(Notifier);
    notifier.undo(notifier.toasts().at(-1)!);
    const { request } = screen.http.expectOne(`${url}/review/comments`);
    expect(request.body).toEqual(jasmine.objectContaining({ text: held.text }));
  });

  it('is listed in the conversation, and sent when its reviewer says so', async () => {
    const screen = await open({ ...nothing, comments: [held] }, { query: '?tab=conversation' });
    expect(textOf(screen, 'app-conversation')).toMatch(
      /csrftoken\s*Purpose\s*English\s*Not sent yet/,
    );
    await screen.press('Send the comment now');
    screen.http.expectOne(`${url}/review/send`).flush(nothing);
    await screen.settle();
    screen.http.expectOne(`${url}/threads`);
    expect(screen.page.querySelector('app-held-card')).toBeNull();
  });

  it('is said at once when that is wanted', async () => {
    const screen = await open(nothing);
    await screen.press('Comment on Purpose, English');
    await screen.write(held.text, '[data-at="/purpose/en"]');
    await screen.press('Comment now');
    screen.http.expectOne(
      ({ method, url: sent }) => method === 'POST' && sent.endsWith('/threads'),
    );
  });

  it('is nothing for authors: what they say is said', async () => {
    const screen = await open(nothing, { person: author });
    await screen.press('Comment on Purpose, English');
    expect(fieldOf(screen).textContent).not.toContain('Add to my review');
    expect(screen.page.querySelector('app-mark-buttons .pair')).toBeNull();
  });
});

describe('a document that a reviewer judges', () => {
  beforeEach(() => localStorage.clear());
  afterEach(closeDialogs);

  it('is marked fine by f, for exactly what is on the screen', async () => {
    const screen = await open(nothing);
    await screen.pressKey('f');
    const put = screen.http.expectOne(`${url}/review/marks/entry/csrftoken`);
    expect(put.request.body).toEqual({ mark: 'fine' });
    expect(put.request.headers.get('If-Match')).toBe('"e-1"');
    put.flush({ ...nothing, marks: [mark('fine')] });
    await screen.settle();
    expect(textOf(screen, 'app-edited-list .fine:not(app-icon)')).toBe('fine');
    expect(textOf(screen, 'app-review-progress')).toBe('1 fine, 0 returned, 1 not judged yet');
    await screen.pressKey('f');
    expect(screen.http.expectOne(`${url}/review/marks/entry/csrftoken`).request.method).toBe(
      'DELETE',
    );
  });

  it('is returned by r, with a reason of ten characters', async () => {
    const screen = await open(nothing);
    await screen.pressKey('r');
    await screen.write('Too short', 'app-mark-buttons');
    await screen.press('Return it');
    screen.http.expectNone(`${url}/review/comments`);
    expect(textOf(screen, 'app-mark-buttons')).toContain('Say it in at least 10 characters.');
    await screen.write('Name who calls.', 'app-mark-buttons');
    await screen.press('Return it');
    const { comments } = { comments: [{ ...held, anchor: { kind: 'entry', id: 'csrftoken' } }] };
    screen.http.expectOne(`${url}/review/comments`).flush({ ...nothing, comments });
    await screen.settle();
    const put = screen.http.expectOne(`${url}/review/marks/entry/csrftoken`);
    expect(put.request.body).toEqual({ mark: 'returned' });
  });

  it('is shown as it is now when it was altered meanwhile', async () => {
    const screen = await open(nothing);
    await screen.press('Fine');
    const put = screen.http.expectOne(`${url}/review/marks/entry/csrftoken`);
    await screen.refuse(put, 412, 'ETAG_MISMATCH');
    screen.http.expectOne(url);
    expect(screen.page.querySelector('app-mark-buttons [role=alert]')).not.toBeNull();
  });

  it('drops its mark when it is altered, and says so', async () => {
    const screen = await open({ ...nothing, marks: [mark('fine', '"e-0"')] });
    expect(textOf(screen, 'app-edited-list')).toContain('was fine, altered since');
    expect(textOf(screen, 'app-mark-buttons')).toContain('was fine, altered since');
    expect(textOf(screen, 'app-review-progress')).toContain('0 fine, 0 returned, 2 not judged');
  });

  it('that is returned makes the decision a request for changes', async () => {
    const screen = await open({ comments: [held], marks: [mark('returned')] });
    const panel = screen.page.querySelector('app-decision-panel')!;
    expect(panel.querySelector('.primary')?.textContent).toContain('Request changes');
    const approve = [...panel.querySelectorAll('.bar button')].find((each) =>
      each.textContent.includes('Approve'),
    );
    expect(approve?.getAttribute('aria-disabled')).toBe('true');
    expect(textOf(screen, '#why-not')).toMatch(
      /^You return these documents, so you ask for changes\. To approve, mark them as fine first:\s*csrftoken$/,
    );
    await screen.press('Request changes');
    const sent = screen.http.expectOne(`${url}/request-changes`);
    expect(sent.request.body).toEqual({ revision: 5, contentHash: 'hash-5' });
    sent.flush(asked({ state: 'changes-requested', actions: [] }));
    await screen.settle();
    screen.http.expectOne(`${url}/review`);
    screen.http.expectOne(`${url}/threads`);
  });

  it('stays as it was when the decision is refused as stale', async () => {
    const screen = await open({ comments: [held], marks: [mark('returned')] });
    await screen.press('Request changes');
    await screen.refuse(screen.http.expectOne(`${url}/request-changes`), 409, 'STALE_REVISION');
    expect(screen.page.querySelector('app-held-card')).not.toBeNull();
    await screen.answer(url, asked({ revision: 6 }));
    expect(screen.text).toContain('revision 5 became revision 6');
    expect(screen.page.querySelector('app-held-card')).not.toBeNull();
  });

  it('tells its author who returned it', async () => {
    const decision: Decision = {
      ...{ person: 'rev', verdict: 'request-changes', revision: 5, contentHash: 'hash-5' },
      ...{ at: '2026-11-24T10:00:00Z', comment: '', setAside: [], marks: [mark('returned')] },
    };
    const view = asked({ state: 'changes-requested', decisions: [decision] });
    const screen = await open(nothing, { view, person: author });
    expect(textOf(screen, 'app-edited-list .returned:not(app-icon)')).toBe('returned by Rev');
    expect(textOf(screen, 'app-decision-list')).toContain('returned: csrftoken');
  });
});
