import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Session } from '../../platform/session';
import previewRoutes from '../preview-routes';

const notice = {
  format: 'cookie-notice',
  locale: 'en',
  categories: [{ id: 'statistical', label: 'Statistical', alwaysOn: false }],
};
const status = {
  live: { release: 2, digest: 'sha256-x', publishedAt: '2026-11-24T10:00:00Z' },
  approvedNotLive: 0,
  waitingForMe: 0,
  myChange: null,
  locales: { source: 'en', published: ['en', 'fr'] },
  entries: 4,
};

describe('the preview', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'preview', children: previewRoutes }]),
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
    await answer('/api/v1/status', status);
    await answer('/api/v1/changes', { items: [{ id: 'C-4', title: 'Clearer words' }] });
  }
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }
  async function answer(url: string, body: object | string): Promise<void> {
    http.expectOne((request) => request.url === url).flush(body);
    await settle();
  }
  const page = () => harness.routeNativeElement!;
  const frame = () => page().querySelector('iframe')!;
  async function press(words: string): Promise<void> {
    [...page().querySelectorAll('button')]
      .find((each) => each.textContent.trim() === words)!
      .click();
    await settle();
  }
  async function showBanner(source = 'live', locale = 'en'): Promise<void> {
    await answer(`/api/v1/preview/${source}/notice/${locale}`, notice);
    await answer(`/api/v1/preview/${source}/entries/${locale}`, { entries: [] });
  }
  const say = async (data: object): Promise<void> => {
    dispatchEvent(new MessageEvent('message', { data, source: frame().contentWindow }));
    await settle();
  };

  it('shows the real banner in a frame that may run scripts and nothing else', async () => {
    await open('/preview');
    await showBanner();
    expect(frame().getAttribute('sandbox')).toBe('allow-scripts');
    expect(frame().getAttribute('src')).toBe('/preview-frame');
  });

  it('sends the banner its words once the frame is ready', async () => {
    await open('/preview?theme=dark&layer=details');
    await showBanner();
    // The window of a sandboxed frame cannot be spied upon; a port takes its place.
    const { port1 } = new MessageChannel();
    const post = spyOn(port1, 'postMessage');
    spyOnProperty(frame(), 'contentWindow').and.returnValue(port1 as unknown as Window);
    expect(post).not.toHaveBeenCalled();
    await say({ type: 'cookie-notice-preview-ready' });
    expect(post.calls.mostRecent().args[0]).toEqual(
      jasmine.objectContaining({
        type: 'cookie-notice-preview',
        notice,
        scheme: 'dark',
        layer: 'details',
      }),
    );
  });

  it('says in words what the simulated visitor chose', async () => {
    await open('/preview');
    await showBanner();
    await say({ type: 'cookie-notice-preview-choice', choice: { statistical: true } });
    expect(page().textContent).toContain('The visitor allowed Statistical.');
    await press('Ask again');
    expect(page().textContent).not.toContain('The visitor allowed');
  });

  it('does not listen to other windows', async () => {
    await open('/preview');
    await showBanner();
    const data = { type: 'cookie-notice-preview-choice', choice: {} };
    dispatchEvent(new MessageEvent('message', { data, source: window }));
    await settle();
    expect(page().textContent).not.toContain('The visitor refused');
  });

  it('keeps every axis in the address', async () => {
    await open('/preview?source=C-4');
    await showBanner('C-4');
    await press('French');
    await showBanner('C-4', 'fr');
    await press('Phone');
    await press('Dark');
    expect(TestBed.inject(Router).url).toBe('/preview?source=C-4&locale=fr&width=390&theme=dark');
  });

  it('shows the policy page in a frame that may do nothing', async () => {
    await open('/preview?surface=policy&source=C-4');
    await answer('/api/v1/preview/C-4/policy/en', '<!doctype html>');
    expect(frame().getAttribute('sandbox')).toBe('');
    expect(frame().getAttribute('src')).toBe('/api/v1/preview/C-4/policy/en');
  });

  it('keeps the last good picture when a newer one fails', async () => {
    await open('/preview');
    await showBanner();
    await press('French');
    http
      .expectOne('/api/v1/preview/live/notice/fr')
      .flush({ code: 'INTERNAL' }, { status: 500, statusText: 'Internal' });
    await answer('/api/v1/preview/live/entries/fr', { entries: [] });
    expect(page().textContent).toContain('the last picture that could be drawn');
    expect(frame()).not.toBeNull();
  });
});
