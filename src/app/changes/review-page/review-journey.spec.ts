import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aChange, csrftoken, hubspot } from '../change.fixture';
import type { ChangeView, FindingView } from '../change-view';
import { ChangesScreen, closeDialogs } from '../changes.fixture';

const reviewer = { id: 'rev', permissions: ['read', 'review', 'comment'] };
const author = { id: 'ada', permissions: ['read', 'edit', 'publish', 'comment'] };
const url = '/api/v1/changes/C-4';
const mayDecide: ChangeView['actions'] = [
  { action: 'approve', allowed: true },
  { action: 'request-changes', allowed: true },
];

async function open(person: typeof reviewer, view: ChangeView, query = ''): Promise<ChangesScreen> {
  const screen = await ChangesScreen.open(`/changes/C-4${query}`, person);
  await screen.answer(url, view);
  await screen.answerSurroundings();
  return screen;
}

const aFinding = (parts: Partial<FindingView> = {}): FindingView => ({
  rule: 'CK019',
  pack: 'core',
  version: '2026.1',
  severity: 'error',
  aside: 'reviewer',
  document: { kind: 'entry', id: 'csrftoken' },
  path: '/purpose/en',
  params: { found: '<b>' },
  key: 'k',
  ...parts,
});
const listed = (screen: ChangesScreen): string[] =>
  [...screen.page.querySelectorAll('app-edited-list a .title > :first-child')].map((each) =>
    each.textContent.trim(),
  );

describe('coming back to a change', () => {
  const since = aChange({
    myLastReview: { revision: 4, verdict: 'approve', at: '2026-11-24T09:00:00Z' },
    documents: [
      { ...csrftoken, sinceReview: csrftoken.differences.slice(0, 1) },
      { ...hubspot, sinceReview: [] },
    ],
  });

  beforeEach(() => localStorage.clear());

  it('shows first what changed since one’s own review', async () => {
    const screen = await open(reviewer, since);
    expect(screen.text).toContain('Shown is what changed since: 1 document.');
    expect(listed(screen)).toEqual(['csrftoken']);
    expect(screen.page.querySelector('app-edited-document')?.textContent).toContain('HttpOnly');
    expect(screen.page.querySelector('app-edited-document app-text-diff')).toBeNull();
  });

  it('shows the whole change when that is wanted', async () => {
    const screen = await open(reviewer, since);
    await screen.press('Show the whole change');
    expect(TestBed.inject(Router).url).toContain('show=whole');
    expect(listed(screen).length).toBe(2);
    expect(screen.page.querySelector('app-edited-document app-text-diff')).not.toBeNull();
  });

  it('shows the whole of it while nothing moved on', async () => {
    const mine = { revision: 5, verdict: 'approve', at: '2026-11-24T09:00:00Z' } as const;
    const screen = await open(reviewer, aChange({ myLastReview: mine }));
    expect(screen.page.querySelector('app-since-note')).toBeNull();
    expect(listed(screen).length).toBe(2);
  });
});

describe('a change with findings', () => {
  beforeEach(() => localStorage.clear());
  afterEach(closeDialogs);

  it('lists the documents they concern alone when asked', async () => {
    const screen = await open(reviewer, aChange({ findings: [aFinding()] }), '?only=findings');
    expect(listed(screen)).toEqual(['csrftoken']);
  });

  it('says who set a finding aside, until when and why', async () => {
    const { rule, pack, version, document, path, key } = aFinding();
    const setAside = {
      ...{ rule, pack, version, document, path, key },
      reason: 'The vendor writes it so.',
      person: 'ada',
      at: '2026-11-24T09:00:00Z',
      until: '2027-03-02',
    };
    const screen = await open(
      reviewer,
      aChange({ findings: [aFinding({ severity: 'warning', aside: 'both', setAside })] }),
    );
    expect(screen.text).toMatch(/Set aside by Ada until Mar 2, 2027: The vendor writes it so\./);
  });

  it('asks a reviewer for a reason that only they may give, and sends it along', async () => {
    const screen = await open(reviewer, aChange({ findings: [aFinding()], actions: mayDecide }));
    expect(screen.text).toContain('One finding needs your reason');
    await screen.press('Approve revision 5');
    screen.http.expectNone(`${url}/approve`);
    expect(screen.text).toContain('Give a reason of at least 20 characters.');
    await screen.write('The vendor spells it this way.', 'app-finding-card');
    await screen.press('Approve revision 5');
    const { body } = screen.http.expectOne(`${url}/approve`).request as { body: object };
    expect(body).toEqual(
      jasmine.objectContaining({
        setAside: [
          jasmine.objectContaining({ key: 'k', reason: 'The vendor spells it this way.' }),
        ],
      }),
    );
  });

  it('lets an administrator set a warning aside with a reason and an end', async () => {
    const screen = await open(
      author,
      aChange({
        state: 'draft',
        findings: [aFinding({ severity: 'warning', aside: 'administrator' })],
        actions: [{ action: 'acknowledge', allowed: true }],
      }),
    );
    await screen.press('Let it stand…');
    await screen.write('Too short.', 'app-finding-card');
    await screen.press('Set it aside');
    screen.http.expectNone(`${url}/acknowledge`);
    await screen.write('The vendor spells it this way.', 'app-finding-card');
    await screen.press('Set it aside');
    const { body } = screen.http.expectOne(`${url}/acknowledge`).request as { body: object };
    expect(body).toEqual({
      key: 'k',
      reason: 'The vendor spells it this way.',
      until: jasmine.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('shows all of them in a tab, with the way to their document', async () => {
    const screen = await open(reviewer, aChange({ findings: [aFinding()] }), '?tab=findings');
    const tab = screen.page.querySelector('app-findings-tab');
    expect(tab?.textContent).toContain('This text holds markup');
    expect(tab?.querySelector('h3 a')?.getAttribute('href')).toContain('entry%2Fcsrftoken');
  });
});

describe('deciding on a change', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the comment over a reload until it is sent', async () => {
    const view = aChange({ actions: mayDecide });
    const screen = await open(reviewer, view);
    await screen.write('Reads well to me.');
    await screen.reopen();
    await screen.answer(url, view);
    await screen.answerSurroundings();
    const box = screen.page.querySelector<HTMLTextAreaElement>('app-decision-panel textarea');
    expect(box?.value).toBe('Reads well to me.');
    expect(screen.text).toContain('Restored from this browser');
    await screen.press('Approve revision 5');
    await screen.answer(`${url}/approve`, aChange({ approved: true }));
    expect(JSON.stringify(localStorage)).not.toContain('Reads well');
  });

  it('can be taken back by who approved', async () => {
    const actions = [{ action: 'withdraw-approval', allowed: true }] as const;
    const screen = await open(reviewer, aChange({ actions }));
    await screen.press('Withdraw my approval');
    expect(screen.http.expectOne(`${url}/withdraw-approval`).request.body).toEqual({});
  });

  it('is possible again once somebody takes over for an author who left', async () => {
    const screen = await open(
      author,
      aChange({ attention: ['author-gone'], actions: [{ action: 'claim', allowed: true }] }),
    );
    expect(screen.text).toContain('Ada, who opened this change, no longer has an active account.');
    await screen.press('Take it over');
    screen.http.expectOne(`${url}/claim`);
  });

  it('tells which release went past it', async () => {
    const conflict = { kind: 'entry', id: 'csrftoken' } as const;
    const screen = await open(reviewer, aChange({ baseRelease: 41, conflicts: [conflict] }));
    expect(screen.text).toContain('1 document also changed in release 42.');
  });
});
