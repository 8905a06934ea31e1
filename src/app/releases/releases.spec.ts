import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { Session } from '../platform/session';
import type { ReleaseRow } from './release-view';
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

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter(
          [{ path: 'releases', children: releasesRoutes }],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    http
      .expectOne('/api/v1/session')
      .flush({ person: { id: 'ada', permissions: [] }, setupNeeded: false });
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
  const text = () => harness.routeNativeElement!.textContent.replaceAll(/\s+/g, ' ');

  it('stand in a timeline that says which one is live and who vouched for it', async () => {
    await open('/releases');
    await answer('/api/v1/releases', { items: [row], total: 1, page: 1, size: 25 });
    await answer('/api/v1/status', status);
    expect(text()).toMatch(/Release 2.*Live.*Clearer API protection.*By Ada.*approved by Rev/);
    expect(text()).toContain('ffPSv2thuG…');
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
    await answer('/api/v1/releases/2', { ...row, documents });
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

  it('say that there is none of that number', async () => {
    await open('/releases/9');
    http
      .expectOne('/api/v1/releases/9')
      .flush({ code: 'NOT_FOUND' }, { status: 404, statusText: 'Not Found' });
    await settle();
    expect(text()).toContain('This does not exist');
  });
});
