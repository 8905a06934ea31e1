import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { Notifier } from '../platform/notifier';
import { Session } from '../platform/session';
import { Confirm } from '../ui/confirm-dialog/confirm-dialog';
import type { ReleaseRow, ReleaseView } from './release-view';
import releasesRoutes from './releases-routes';

const row: ReleaseRow = {
  n: 2,
  publishedAt: '2026-11-24T10:00:00Z',
  digest: 'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
  size: 12_345,
  changeId: 'C-4',
  title: 'Clearer API protection',
  author: { name: 'Ada' },
  approvers: [{ name: 'Rev' }],
  entries: 4,
  consentRevision: 1,
  system: false,
};
const view: Omit<ReleaseView, 'documents'> = {
  ...row,
  contributors: [
    { id: 'ada', name: 'Ada' },
    { id: 'cleo', name: 'Cleo' },
  ],
  decisions: [
    {
      person: { id: 'rev', name: 'Rev' },
      verdict: 'approve',
      revision: 2,
      at: '2026-11-23T10:00:00Z',
      comment: 'I read the older words.',
      counted: false,
    },
    {
      person: { id: 'rev', name: 'Rev' },
      verdict: 'approve',
      revision: 3,
      at: '2026-11-24T09:00:00Z',
      comment: '',
      counted: true,
    },
  ],
  setAside: [
    {
      rule: 'CK009',
      kind: 'entry',
      id: 'csrftoken',
      path: '/duration',
      reason: 'The law firm agreed in writing.',
      person: { id: 'rev', name: 'Rev' },
      at: '2026-11-24T09:00:00Z',
      until: '2027-11-24',
    },
  ],
  noSecondPerson: false,
  manifest: 'a.b.c',
};
const status = {
  live: { release: 2, digest: row.digest, publishedAt: row.publishedAt },
  approvedNotLive: 1,
  waitingForMe: 0,
  myChange: null,
  locales: { source: 'en', published: ['en'] },
  entries: 4,
};

describe('the releases', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(address: string, permissions: readonly string[] = []): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter(
          [
            { path: 'releases', children: releasesRoutes },
            { path: 'changes/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    http
      .expectOne('/api/v1/session')
      .flush({ person: { id: 'ada', permissions }, setupNeeded: false });
    await loaded;
    harness = await RouterTestingHarness.create(address);
    TestBed.tick();
  }
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }
  async function answer(url: string, body: object): Promise<void> {
    http.expectOne((request) => request.url === url).flush(body);
    await settle();
  }
  async function press(words: string): Promise<void> {
    [...harness.routeNativeElement!.querySelectorAll('button')]
      .find((each) => each.textContent.trim() === words)!
      .click();
    await settle();
  }
  const text = () => harness.routeNativeElement!.textContent.replaceAll(/\s+/g, ' ');

  it('stand in a timeline that says which one is live and who vouched for it', async () => {
    await open('/releases');
    await answer('/api/v1/releases', { items: [row], total: 1, page: 1, size: 25 });
    await answer('/api/v1/status', status);
    expect(text()).toMatch(/Release 2.*Live.*Clearer API protection.*By Ada.*approved by Rev/);
    expect(text()).toContain('ffPSv2thuG…');
  });

  it('say how late a release went live', async () => {
    await open('/releases');
    const items = [{ ...row, lateSeconds: 150 }];
    await answer('/api/v1/releases', { items, total: 1, page: 1, size: 25 });
    expect(text()).toContain('Late by 2 minutes');
  });

  it('mark what nobody else approved, and what the system published', async () => {
    await open('/releases');
    const items = [
      { ...row, approvers: [] },
      { ...row, n: 1, system: true, approvers: [] },
    ];
    await answer('/api/v1/releases', { items, total: 2, page: 1, size: 25 });
    const [alone, system] = harness.routeNativeElement!.querySelectorAll('tbody tr');
    expect(alone?.textContent).toContain('No second person');
    expect(system?.textContent).toContain('System');
    expect(system?.textContent).not.toContain('No second person');
  });

  it('say what is missing while nothing is live', async () => {
    await open('/releases');
    await answer('/api/v1/releases', { items: [], total: 0, page: 1, size: 25 });
    await answer('/api/v1/status', { ...status, live: null });
    expect(text()).toContain('Nothing is live yet');
    expect(text()).toContain('only has to be published');
  });

  it('are turned by the page in the address', async () => {
    await open('/releases?page=2');
    const { request } = http.expectOne(({ url }) => url === '/api/v1/releases');
    expect(request.params.get('page')).toBe('2');
  });

  it('show one with its digest, its bytes and what it changed', async () => {
    await open('/releases/2');
    const documents = [
      {
        kind: 'entry',
        id: 'csrftoken',
        op: 'update',
        title: 'csrftoken',
        differences: [{ at: '/path', before: '/', after: '/shop' }],
      },
    ];
    await answer('/api/v1/releases/2', { ...view, documents });
    expect(text()).toContain(row.digest);
    expect(text()).toContain('12,345 bytes');
    const links = [...harness.routeNativeElement!.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      jasmine.arrayContaining([
        '/registry/v1/releases/2.json',
        '/registry/v1/releases/2.manifest.jws',
        '/changes/C-4',
      ]),
    );
    harness.routeNativeElement!.querySelector('details')!.open = true;
    await settle();
    expect(text()).toMatch(/Path.*\/shop/);
  });

  it('name everyone behind one: who asked, each decision and whether it counted, what stood', async () => {
    await open('/releases/2');
    await answer('/api/v1/releases/2', { ...view, documents: [] });
    expect(text()).toContain('Ada and Cleo');
    expect(text()).toMatch(/Rev on revision 2.*did not count I read the older words/);
    expect(text()).toMatch(/on revision 3.*counted for this release/);
    expect(text()).toMatch(/CK009.*The law firm agreed in writing/);
  });

  it('compare one with any other, by the address', async () => {
    await open('/releases/2?with=7');
    await answer('/api/v1/status', { ...status, live: { ...status.live, release: 9 } });
    await answer('/api/v1/releases/2', { ...view, documents: [] });
    await answer('/api/v1/releases/7/compare/2', { from: 7, to: 2, documents: [] });
    expect(text()).toContain('What differs from release 7');
    const select = harness.routeNativeElement!.querySelector('select')!;
    expect(select.value).toBe('7');
    select.value = '0';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/releases/2');
    expect(text()).toContain('What differs from release 1');
  });

  it('tell when the public address answers other bytes', async () => {
    await open('/releases/2');
    await answer('/api/v1/releases/2', { ...view, documents: [] });
    await press('Verify the public file');
    http.expectOne('/registry/v1/releases/2.json').flush(new TextEncoder().encode('{}').buffer);
    await settle();
    expect(text()).toContain('The public address answers 2 other bytes');
    expect(text()).toContain('sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=');
  });

  it('are undone by a new change, which says what was kept', async () => {
    await open('/releases/2', ['edit']);
    await answer('/api/v1/releases/2', { ...view, documents: [] });
    spyOn(TestBed.inject(Confirm), 'ask').and.resolveTo(true);
    await press('Revert…');
    const posted = http.expectOne('/api/v1/releases/2/revert');
    expect(posted.request.body).toEqual({ title: 'Revert release 2' });
    expect(posted.request.headers.has('Idempotency-Key')).toBeTrue();
    posted.flush({ change: { id: 'C-9' }, kept: [{ title: 'csrftoken' }] });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/changes/C-9');
    const [toast] = TestBed.inject(Notifier).toasts();
    expect(toast?.words).toContain('kept as it is: csrftoken');
  });

  it('cannot be undone by someone who may not edit', async () => {
    await open('/releases/2');
    await answer('/api/v1/releases/2', { ...view, documents: [] });
    expect(text()).not.toContain('Revert…');
  });

  it('say that there is none of that number', async () => {
    await open('/releases/9');
    http
      .expectOne('/api/v1/releases/9')
      .flush({ code: 'NOT_FOUND' }, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(text()).toContain('This does not exist');
  });
});
