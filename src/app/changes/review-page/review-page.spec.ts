import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aChange, causing } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { ChangesScreen, closeDialogs } from '../changes.fixture';

const reviewer = { id: 'rev', permissions: ['read', 'review'] };
const author = { id: 'ada', permissions: ['read', 'edit', 'publish', 'manage-people'] };
const url = '/api/v1/changes/C-4';
const forReviewer: ChangeView['actions'] = [
  { action: 'approve', allowed: true },
  { action: 'request-changes', allowed: true },
  { action: 'reject', allowed: true },
];

async function open(
  person: typeof reviewer,
  view: ChangeView,
  query = '',
  language: 'en' | 'fr' = 'en',
): Promise<ChangesScreen> {
  const screen = await ChangesScreen.open(`/changes/C-4${query}`, person, language);
  await screen.answer(url, view);
  await screen.answerSurroundings();
  return screen;
}

describe('a change under review', () => {
  beforeEach(() => localStorage.clear());
  afterEach(closeDialogs);

  it('shows each difference in words, old above new', async () => {
    const screen = await open(reviewer, aChange());
    expect(screen.text).toMatch(/HttpOnly.*yes.*no/);
    expect(screen.page.querySelector('app-text-diff del')?.textContent).toContain('retrieve');
    expect(screen.text).toContain('fields without a change');
  });

  it('shows a visitor’s row before and after, and outlines what changed', async () => {
    const screen = await open(reviewer, aChange());
    const [before, after] = screen.page.querySelectorAll('figure');
    expect(before?.textContent).toContain('To retrieve data via calls.');
    expect(after?.querySelectorAll('.changed').length).toBe(1);
    expect(after?.querySelector('.changed')?.textContent).toContain('To protect your calls.');
    expect(after?.textContent).toContain('API protection (front office)');
  });

  it('shows the row in another language, and keeps that in the address', async () => {
    const screen = await open(reviewer, aChange());
    await screen.press('fr');
    expect(TestBed.inject(Router).url).toContain('locale=fr');
    expect(screen.page.querySelector('figure')?.textContent).toContain('Pour obtenir des données.');
  });

  it('walks the documents with j and k and marks them with v', async () => {
    const screen = await open(reviewer, aChange());
    await screen.pressKey('v');
    expect(screen.text).toContain('1 of 2 viewed');
    await screen.pressKey('j');
    expect(TestBed.inject(Router).url).toContain('document=provider%2Fhubspot');
    expect(screen.text).toContain('New: everything below is added.');
    await screen.pressKey('k');
    expect(screen.text).toContain('1 of 2 viewed');
  });

  it('lists thousands of documents in parts, beginning with the one that is read', async () => {
    const [one] = aChange().documents;
    const documents = Array.from({ length: 10_000 }, (_, n) => ({ ...one!, id: `entry-${n}` }));
    const screen = await open(reviewer, aChange({ documents }));
    const listed = (): string[] =>
      [...screen.page.querySelectorAll<HTMLAnchorElement>('app-edited-list a')].map(
        (each) => new URL(each.href).searchParams.get('document') ?? '',
      );
    expect([listed().length, listed()[0]]).toEqual([200, 'entry/entry-0']);
    await screen.press('Later documents (9,800)');
    expect([listed().length, listed()[0]]).toEqual([200, 'entry/entry-200']);
    expect(document.activeElement?.closest('app-edited-list')).not.toBeNull();
    await screen.press('Earlier documents (200)');
    expect(listed()[0]).toBe('entry/entry-0');
    await TestBed.inject(Router).navigateByUrl('/changes/C-4?document=entry/entry-9999');
    await screen.settle();
    expect([listed()[0], listed().at(-1)]).toEqual(['entry/entry-9800', 'entry/entry-9999']);
  });

  it('puts a finding beside its field', async () => {
    const finding = {
      rule: 'CK019',
      pack: 'core',
      version: '2026.1',
      severity: 'error',
      aside: 'nobody',
      document: { kind: 'entry', id: 'csrftoken' },
      path: '/purpose/en',
      params: { found: '<b>' },
      key: 'k',
    } as const;
    const screen = await open(reviewer, aChange({ findings: [finding] }));
    const field = [...screen.page.querySelectorAll('app-field-difference')].find((each) =>
      each.textContent.includes('Purpose'),
    );
    expect(field?.textContent).toContain('This text holds markup');
  });

  it('sends with an approval exactly what was on the screen', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }));
    await screen.press('Approve revision 5');
    const { request } = screen.http.expectOne(`${url}/approve`);
    expect(request.body).toEqual({ revision: 5, contentHash: 'hash-5' });
    expect(request.headers.get('If-Match')).toBe('"C-4.9"');
    expect(request.headers.has('Idempotency-Key')).toBeTrue();
  });

  it('has exactly one primary button', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }));
    expect(screen.page.querySelectorAll('.button.primary').length).toBe(1);
  });

  it('asks for a reason before changes can be requested', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }));
    await screen.write('too short');
    await screen.press('Request changes');
    screen.http.expectNone(`${url}/request-changes`);
    expect(screen.text).toContain('at least 10 characters');
    await screen.write('The purpose worries people.');
    await screen.press('Request changes');
    const { request } = screen.http.expectOne(`${url}/request-changes`);
    expect(request.body).toEqual({
      revision: 5,
      contentHash: 'hash-5',
      comment: 'The purpose worries people.',
    });
  });

  it('says that a comment is too long, cuts nothing of it and sends nothing', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }));
    await screen.write('x'.repeat(10_001));
    expect(screen.text).toContain('at most 10,000 characters');
    for (const act of ['Approve revision 5', 'Request changes', 'Reject…']) await screen.press(act);
    screen.http.expectNone(({ method }) => method === 'POST');
    expect(screen.page.querySelector('textarea')?.value.length).toBe(10_001);
    await screen.write('x'.repeat(10_000));
    expect(screen.text).not.toContain('at most 10,000 characters');
    await screen.press('Request changes');
    screen.http.expectOne(`${url}/request-changes`);
  });

  it('keeps the comment and says so when the content moved on', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }));
    await screen.write('Reads well to me.');
    await screen.press('Approve revision 5');
    await screen.refuse(screen.http.expectOne(`${url}/approve`), 409, 'STALE_REVISION');
    await screen.answer(url, aChange({ actions: forReviewer, revision: 6, contentHash: 'hash-6' }));
    expect(screen.text).toContain('revision 5 became revision 6');
    expect(screen.page.querySelector('textarea')?.value).toBe('Reads well to me.');
    await screen.press('Approve revision 6');
    expect(screen.http.expectOne(`${url}/approve`).request.body).toEqual({
      revision: 6,
      contentHash: 'hash-6',
      comment: 'Reads well to me.',
    });
  });

  it('says that an earlier approval no longer counts', async () => {
    const decision = {
      person: 'rev',
      verdict: 'approve',
      revision: 4,
      contentHash: 'hash-4',
      at: '2026-11-24T09:00:00Z',
      comment: '',
      setAside: [],
    } as const;
    const screen = await open(reviewer, aChange({ decisions: [decision], actions: forReviewer }));
    expect(screen.text).toMatch(/Approved revision 4.*by you.*no longer counts, now revision 5/);
  });

  it('tells an author why they cannot approve, and who could', async () => {
    const actions = [{ action: 'approve', allowed: false, code: 'FORBIDDEN' }] as const;
    const screen = await open(author, aChange({ actions }));
    expect(screen.text).toContain('You are an author of this change');
    expect(screen.control('Invite a reviewer')?.getAttribute('href')).toBe('/people');
    await screen.press('Approve revision 5');
    screen.http.expectNone(`${url}/approve`);
  });

  it('names what keeps a draft from being submitted, with the way to mend it', async () => {
    const finding = {
      rule: 'LG013',
      pack: 'eu',
      version: '2026.1',
      severity: 'error',
      aside: 'nobody',
      document: { kind: 'entry', id: 'csrftoken' },
      path: '/duration',
      params: {},
      key: 'k',
    } as const;
    const actions = [{ action: 'submit', allowed: false, code: 'BLOCKED_BY_FINDINGS' }] as const;
    const screen = await open(author, aChange({ state: 'draft', actions, findings: [finding] }));
    const links = [...screen.page.querySelectorAll('app-decision-panel a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      '/entries/csrftoken#/duration',
    );
  });

  it('says in one clause why visitors will be asked again', async () => {
    const reasons = [{ rule: 'new-provider', category: 'necessary', value: 'hubspot' }] as const;
    const screen = await open(
      reviewer,
      aChange({
        consequences: causing({ reconsent: { needed: true, reasons, verdict: true } }),
      }),
    );
    expect(screen.text).toContain('Re-consent needed a new provider in “Necessary”: HubSpot');
  });

  it('offers the raw JSON in a tab', async () => {
    const screen = await open(reviewer, aChange(), '?tab=json');
    expect(screen.page.querySelector('pre')?.textContent).toContain('"httpOnly": true');
  });

  it('takes a new title from an author', async () => {
    const screen = await open(author, aChange({ actions: [{ action: 'rename', allowed: true }] }));
    await screen.press('Rename');
    await screen.write('New title', 'app-title-editor', 'input');
    await screen.press('Save the title');
    expect(screen.http.expectOne(url).request.body).toEqual({ title: 'New title' });
  });

  it('publishes after showing the numbers, then looks at the public address', async () => {
    const actions = [{ action: 'publish', allowed: true }] as const;
    const screen = await open(author, aChange({ approved: true, actions }));
    await screen.press('Publish…');
    expect(document.querySelector('mat-dialog-container')?.textContent).toMatch(
      /Publish release 43\?.*replaces release 42.*Entries.*1.*Providers.*1/s,
    );
    await screen.press('Publish release 43');
    await screen.answer(`${url}/publish`, aChange({ state: 'published', release: 43 }));
    const digest = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    await screen.answer('/api/v1/releases/43', { digest });
    const latest = screen.http.expectOne('/registry/v1/latest.json');
    expect(latest.request.cache).toBe('no-store');
    latest.flush(new ArrayBuffer(0));
    await screen.settle();
    expect(screen.text).toContain('Published as release 43.');
    expect(screen.text).toContain('their SHA-256 is the digest of the release');
  });

  it('speaks French', async () => {
    const screen = await open(reviewer, aChange({ actions: forReviewer }), '', 'fr');
    expect(screen.control('Approuver la révision 5')).toBeDefined();
    expect(screen.text).toContain('les scripts de la page');
  });
});
