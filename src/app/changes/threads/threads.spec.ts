import { aChange } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { ChangesScreen, closeDialogs, status } from '../changes.fixture';
import type { ThreadsAnswer } from './thread-view';
import { aThread, threadsOf } from './threads.fixture';

const reviewer = { id: 'rev', permissions: ['read', 'review', 'comment'] };
const author = { id: 'ada', permissions: ['read', 'edit', 'comment'] };
const url = '/api/v1/changes/C-4';
const said = '“Calls” may worry people.';

async function open(
  person: typeof reviewer,
  threads: ThreadsAnswer,
  { view = aChange(), query = '' }: { view?: ChangeView; query?: string } = {},
): Promise<ChangesScreen> {
  const screen = await ChangesScreen.open(`/changes/C-4${query}`, person);
  await screen.answer(url, view);
  await screen.answerSurroundings(status, threads);
  return screen;
}

const fieldOf = (screen: ChangesScreen): HTMLElement =>
  screen.page.querySelector<HTMLElement>('[data-at="/purpose/en"]')!;
const inField = (screen: ChangesScreen, words: string): HTMLButtonElement =>
  [...fieldOf(screen).querySelectorAll('button')].find((each) =>
    each.textContent.replaceAll(/\s+/g, ' ').trim().startsWith(words),
  )!;
const boxes = (screen: ChangesScreen): HTMLTextAreaElement[] => [
  ...fieldOf(screen).querySelectorAll('textarea'),
];

async function typeInto(
  screen: ChangesScreen,
  box: HTMLTextAreaElement,
  words: string,
): Promise<void> {
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await screen.settle();
}

async function click(screen: ChangesScreen, button: HTMLElement): Promise<void> {
  button.click();
  await screen.settle();
}

describe('remarks on a change', () => {
  beforeEach(() => localStorage.clear());
  afterEach(closeDialogs);

  it('stand beside their field, with who said it on which revision', async () => {
    const screen = await open(author, threadsOf(aThread()));
    expect(fieldOf(screen).textContent.replaceAll(/\s+/g, ' ')).toMatch(
      /Rev · .* on revision 4 “Calls” may worry people\./,
    );
    expect(screen.page.querySelector('app-edited-list')?.textContent).toContain('1 remark');
  });

  it('stand together in the conversation, with the way to the field', async () => {
    const whole = { id: 't2', changeId: 'C-4', comments: aThread().comments };
    const screen = await open(author, threadsOf(aThread(), whole), { query: '?tab=conversation' });
    const talk = screen.page.querySelector('app-conversation')!;
    expect(talk.textContent.replaceAll(/\s+/g, ' ')).toMatch(
      /csrftoken ?Purpose ?English.*The change as a whole/,
    );
    expect(talk.querySelector('a')?.getAttribute('href')).toBe(
      '/changes/C-4?document=entry%2Fcsrftoken#/purpose/en',
    );
  });

  it('begin with c on the field that has the focus', async () => {
    const screen = await open(reviewer, threadsOf());
    inField(screen, 'Comment').focus();
    await screen.pressKey('c');
    expect(document.activeElement).toBe(boxes(screen)[0]!);
    expect(boxes(screen)[0]?.labels[0]?.textContent).toContain('Comment on Purpose, English');
  });

  it('are sent with their place and the revision on the screen', async () => {
    const screen = await open(reviewer, threadsOf());
    await click(screen, inField(screen, 'Comment'));
    await typeInto(screen, boxes(screen)[0]!, said);
    await click(screen, inField(screen, 'Suggest words'));
    expect(boxes(screen)[1]?.value).toBe('To protect your calls.');
    await typeInto(screen, boxes(screen)[1]!, 'To protect your requests.');
    await click(screen, inField(screen, 'Comment now'));
    const { request } = screen.http.expectOne(
      ({ method, url: sent }) => method === 'POST' && sent === `${url}/threads`,
    );
    expect(request.body).toEqual({
      anchor: { kind: 'entry', id: 'csrftoken', path: '/purpose/en' },
      text: said,
      suggestion: 'To protect your requests.',
      revision: 5,
    });
    expect(request.headers.has('Idempotency-Key')).toBeTrue();
  });

  it('keep what was typed when they are refused, and when the page is opened again', async () => {
    const screen = await open(reviewer, threadsOf());
    await click(screen, inField(screen, 'Comment'));
    await typeInto(screen, boxes(screen)[0]!, said);
    await click(screen, inField(screen, 'Comment now'));
    const sent = screen.http.expectOne(({ method }) => method === 'POST');
    await screen.refuse(sent, 422, 'STORAGE_FULL');
    expect(fieldOf(screen).querySelector('[role=alert]')?.textContent).toContain('storage is full');
    expect(boxes(screen)[0]?.value).toBe(said);
    await screen.reopen();
    await screen.answer(url, aChange());
    await screen.answerSurroundings(status, threadsOf());
    expect(boxes(screen)[0]?.value).toBe(said);
    expect(fieldOf(screen).textContent).toContain('Restored from this browser');
    await click(screen, inField(screen, 'Discard'));
    expect(boxes(screen)[0]?.value).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('are forgotten here once they are sent', async () => {
    const screen = await open(reviewer, threadsOf());
    await click(screen, inField(screen, 'Comment'));
    await typeInto(screen, boxes(screen)[0]!, said);
    await click(screen, inField(screen, 'Comment now'));
    screen.http.expectOne(({ method }) => method === 'POST').flush(aThread());
    await screen.settle();
    await screen.answerSurroundings(status, threadsOf(aThread()));
    expect(boxes(screen)).toEqual([]);
    expect(document.activeElement).toBe(inField(screen, 'Comment'));
    expect(JSON.stringify(localStorage)).not.toContain('worry');
  });

  it('say what is missing when nothing was said', async () => {
    const screen = await open(reviewer, threadsOf());
    await click(screen, inField(screen, 'Comment'));
    await click(screen, inField(screen, 'Comment now'));
    screen.http.expectNone(({ method }) => method === 'POST');
    expect(boxes(screen)[0]?.getAttribute('aria-invalid')).toBe('true');
  });

  it('say which words are too long, cut nothing and are not sent', async () => {
    const screen = await open(reviewer, threadsOf());
    await click(screen, inField(screen, 'Comment'));
    await click(screen, inField(screen, 'Suggest words'));
    for (const box of boxes(screen)) {
      await typeInto(screen, box, 'x'.repeat(10_001));
      await click(screen, inField(screen, 'Comment now'));
      screen.http.expectNone(({ method }) => method === 'POST');
      expect(box.value.length).toBe(10_001);
      expect(box.getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(box);
      await typeInto(screen, box, 'x'.repeat(10_000));
      expect(box.getAttribute('aria-invalid')).toBeNull();
    }
    await click(screen, inField(screen, 'Comment now'));
    screen.http.expectOne(({ method }) => method === 'POST');
  });

  it('are resolved and reopened', async () => {
    const screen = await open(author, threadsOf(aThread()));
    await click(screen, inField(screen, 'Resolve'));
    screen.http.expectOne('/api/v1/threads/t1/resolve').flush(aThread());
    await screen.settle();
    const resolved = aThread({ resolved: { person: 'ada', at: '2026-11-24T10:00:00Z' } });
    await screen.answerSurroundings(status, threadsOf(resolved));
    expect(fieldOf(screen).querySelector('summary')?.textContent).toContain('Resolved');
    await click(screen, inField(screen, 'Reopen'));
    screen.http.expectOne('/api/v1/threads/t1/reopen');
  });

  it('let an author use suggested words in one click', async () => {
    const screen = await open(author, threadsOf(aThread()));
    expect(fieldOf(screen).querySelector('.suggestion del')?.textContent).toContain('calls');
    await click(screen, inField(screen, 'Use these words'));
    const { request } = screen.http.expectOne('/api/v1/threads/t1/comments/k1/apply');
    expect(request.body).toEqual({});
    expect(request.headers.get('If-Match')).toBe('"C-4.9"');
  });

  it('ask first when an approval would no longer count', async () => {
    const screen = await open(author, threadsOf(aThread()), { view: aChange({ approvals: 1 }) });
    await click(screen, inField(screen, 'Use these words'));
    screen.http.expectNone('/api/v1/threads/t1/comments/k1/apply');
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain(
      'One approval of the present content will no longer count.',
    );
    await screen.press('Use them');
    const { request } = screen.http.expectOne('/api/v1/threads/t1/comments/k1/apply');
    expect(request.body).toEqual({ dropApprovals: true });
  });

  it('leave suggested words alone for everybody else', async () => {
    const screen = await open(reviewer, threadsOf(aThread()));
    expect(inField(screen, 'Use these words')).toBeUndefined();
  });

  it('are only read by who may not comment', async () => {
    const viewer = { id: 'vic', permissions: ['read'] };
    const screen = await open(viewer, threadsOf(aThread()));
    expect(fieldOf(screen).textContent).toContain(said);
    expect(fieldOf(screen).querySelector('button')).toBeNull();
  });
});
