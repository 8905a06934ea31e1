import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { Session } from '../platform/session';
import { Status } from '../platform/status';
import { Today } from '../platform/today';
import type { InboxItem } from './inbox-item';
import inboxRoutes from './inbox-routes';

const change = { id: 'C-4', title: 'Clearer texts' };
const entry = { id: 'csrftoken', name: 'csrftoken' };
const at = '2026-11-24T10:00:00Z';
const live = { release: 42, digest: 'sha256-x', publishedAt: '2026-11-20T10:00:00Z' };

describe('the inbox', () => {
  let http: HttpTestingController;
  let harness: RouterTestingHarness;
  const page = (): HTMLElement => harness.routeNativeElement!;
  const text = (): string => page().textContent.replaceAll(/\s+/g, ' ');
  const hrefs = (): (string | null)[] =>
    [...page().querySelectorAll('li a')].map((link) => link.getAttribute('href'));

  async function open(language: 'en' | 'fr' = 'en'): Promise<void> {
    const today = { now: () => new Date('2026-11-25T12:00:00Z') };
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'inbox', children: inboxRoutes }]),
        { provide: Today, useValue: today },
      ],
    });
    await speak(language);
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    const person = { id: 'rev', roles: [], permissions: ['read'] };
    http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
    await loaded;
    TestBed.inject(Status);
    harness = await RouterTestingHarness.create('/inbox');
    await settle();
    for (const request of http.match('/api/v1/status')) request.flush({ live });
  }

  async function settle(): Promise<void> {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }

  async function show(items: readonly InboxItem[], total = items.length): Promise<void> {
    http.expectOne('/api/v1/inbox').flush({ items, total });
    await settle();
  }

  it('groups what waits, what is wrong first', async () => {
    await open();
    await show([
      { kind: 'review', at, change, detail: 'again' },
      { kind: 'schedule-failed', at, change, detail: 'NOT_APPROVED' },
    ]);
    const heads = [...page().querySelectorAll('h2')].map((each) => each.textContent.trim());
    expect(heads.map((head) => head.split('  ')[0])).toEqual([
      jasmine.stringContaining('Did not go live'),
      jasmine.stringContaining('Waits for your review'),
    ]);
    expect(text()).toContain('The content changed since your last review.');
    expect(text()).toContain('does not have enough valid approvals');
    expect(text()).toContain('yesterday');
  });

  it('leads to the very place', async () => {
    await open();
    await show([
      { kind: 'came-back', at, change, detail: 'changes-requested' },
      { kind: 'thread', at, change, detail: 'T-1' },
      { kind: 'exemption-due', due: '2026-12-01', entry },
      { kind: 'review-due', due: '2026-11-01', entry },
    ]);
    expect(hrefs()).toEqual([
      '/changes/C-4',
      '/changes/C-4?tab=conversation',
      '/entries/csrftoken#/exemption',
      '/entries/csrftoken#/reviewedAt',
    ]);
  });

  it('tells two answers on one change apart', async () => {
    await open();
    const about = {
      kind: 'entry',
      id: 'csrftoken',
      path: '/purpose/en',
      title: 'csrftoken',
    } as const;
    await show([
      { kind: 'thread', at, change, detail: 'T-1', by: 'Rui', words: 'Is that clear?', about },
      { kind: 'thread', at, change, detail: 'T-2', by: 'Rae', words: 'Looks right.' },
    ]);
    expect(text()).toMatch(/Rui · csrftoken.*Is that clear\?.*Rae.*Looks right\./);
    expect(hrefs()).toEqual([
      '/changes/C-4?document=entry%2Fcsrftoken#/purpose/en',
      '/changes/C-4?tab=conversation',
    ]);
  });

  it('says onto which release an approved change has to be brought', async () => {
    await open();
    await show([{ kind: 'conflicted', at, change, release: 43 }]);
    expect(text()).toContain('It was approved, and needs bringing onto release 43.');
    expect(hrefs()).toEqual(['/changes/C-4/rebase']);
  });

  it('tells what is due from what is overdue', async () => {
    await open();
    await show([
      { kind: 'exemption-due', due: '2026-11-25', entry },
      { kind: 'exemption-due', due: '2026-11-24', entry },
    ]);
    expect(text()).toMatch(/Due Nov 25, 2026.*Overdue since Nov 24, 2026/);
  });

  it('says when more waits than it lists', async () => {
    await open();
    await show([{ kind: 'review', at, change }], 900);
    expect(text()).toContain('The first 1 of 900.');
  });

  it('says that nothing waits, and what is live', async () => {
    await open();
    await show([]);
    expect(text()).toContain('Nothing waits for you');
    expect(text()).toContain('Release 42 has been live since Nov 20, 2026.');
  });

  it('offers another try when it cannot be fetched', async () => {
    await open();
    http.expectOne('/api/v1/inbox').flush(null, { status: 500, statusText: 'no' });
    await settle();
    page().querySelector<HTMLButtonElement>('app-error-state button')?.click();
    await settle();
    await show([{ kind: 'review', at, change }]);
    expect(text()).toContain('Clearer texts');
  });

  it('speaks French', async () => {
    await open('fr');
    await show([{ kind: 'review', at, change }]);
    expect(text()).toContain('À relire par vous');
  });
});
