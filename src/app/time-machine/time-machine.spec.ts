import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { digestOf } from '../platform/digest';
import { Session } from '../platform/session';
import timeMachineRoutes from './time-machine-routes';

const json = JSON.stringify({ locales: { default: 'en', published: ['en', 'fr'] } });
const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const release = {
  n: 2,
  publishedAt: '2026-03-12T08:00:00Z',
  digest: '',
  title: 'Clearer words',
  approvers: [{ name: 'Rev' }],
  system: false,
};
const status = {
  live: { release: 3, digest: 'sha256-x', publishedAt: '2026-04-01T08:00:00Z' },
  approvedNotLive: 0,
  waitingForMe: 0,
  myChange: null,
  locales: { source: 'en', published: ['en', 'fr'] },
  entries: 4,
};

describe('the time machine', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let digest: string;
  beforeAll(async () => {
    digest = (await digestOf(bytes(json)))!;
  });

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'at', children: timeMachineRoutes }], withComponentInputBinding()),
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
  async function answer(url: string, body: object | string | ArrayBuffer): Promise<void> {
    http.expectOne((request) => request.url === url).flush(body);
    await settle();
  }
  const page = () => harness.routeNativeElement!;
  const text = () => page().textContent.replaceAll(/\s+/g, ' ');
  async function press(words: string): Promise<void> {
    [...page().querySelectorAll('button')]
      .find((each) => each.textContent.trim() === words)!
      .click();
    await settle();
  }
  async function showRelease(day = '2026-03-20', found = json): Promise<void> {
    await answer(`/api/v1/releases/at/${encodeURIComponent(day)}`, { ...release, digest });
    http.match('/api/v1/status').forEach((request) => request.flush(status));
    await answer('/registry/v1/releases/2.json', bytes(found));
  }

  it('shows the policy page of that day in a frame that may do nothing', async () => {
    await open('/at/2026-03-20?surface=policy&locale=fr');
    await showRelease();
    await answer('/api/v1/releases/2/policy/fr', '<!doctype html>');
    const frame = page().querySelector('iframe')!;
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('src')).toBe('/api/v1/releases/2/policy/fr');
    expect(text()).toContain('As it was: release 2');
    expect(text()).toContain(digest);
  });

  it('shows the banner from the projections of that release', async () => {
    await open('/at/2026-03-20');
    await showRelease();
    await answer('/api/v1/releases/2/notice/en', { format: 'cookie-notice', categories: [] });
    await answer('/api/v1/releases/2/entries/en', { entries: [] });
    expect(page().querySelector('iframe')!.getAttribute('src')).toBe('/preview-frame');
  });

  it('shows the very bytes as JSON, in the locale that existed then', async () => {
    await open('/at/2026-03-20?surface=json&locale=de');
    await showRelease();
    expect(page().querySelector('pre')!.textContent).toBe(json);
    expect(text()).toContain('Hashed in this browser just now');
  });

  it('shows both digests and nothing else when the bytes are not those of the release', async () => {
    await open('/at/2026-03-20');
    const other = json.replace('fr', 'de');
    await showRelease('2026-03-20', other);
    expect(text()).toContain('These are not the bytes that were published');
    expect(text()).toContain(digest);
    expect(text()).toContain((await digestOf(bytes(other)))!);
    expect(page().querySelector('iframe')).toBeNull();
  });

  it('says when the first release was, on a day before it', async () => {
    await open('/at/2026-03-01');
    http
      .expectOne('/api/v1/releases/at/2026-03-01')
      .flush(
        { code: 'NOT_FOUND', first: '2026-03-12T08:00:00Z' },
        { status: 404, statusText: 'Not Found' },
      );
    await settle();
    expect(text()).toContain('Before the first release (Mar 12, 2026)');
  });

  it('goes to the release after by its instant, and keeps what is shown', async () => {
    await open('/at/2026-03-20?surface=json');
    await showRelease();
    await press('Next release');
    await answer('/api/v1/releases/3', { ...release, n: 3, publishedAt: '2026-04-01T08:00:00Z' });
    expect(TestBed.inject(Router).url).toBe('/at/2026-04-01T08:00:00Z?surface=json');
  });

  it('compares with what is live today', async () => {
    await open('/at/2026-03-20?surface=json');
    await showRelease();
    const links = [...page().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/releases/3?with=2');
    expect(links).toContain('/api/v1/releases/2/evidence.zip');
  });
});
