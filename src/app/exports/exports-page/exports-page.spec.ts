import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import exportsRoutes from '../exports-routes';

const release = {
  n: 2,
  digest: 'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
  size: 12_345,
  publishedAt: '2026-11-24T10:00:00Z',
};

describe('the exports', () => {
  async function open(items: readonly object[], language: 'en' | 'fr' = 'en') {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'exports', children: exportsRoutes }]),
      ],
    });
    await speak(language);
    const harness = await RouterTestingHarness.create('/exports');
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/releases').flush({ items });
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    return harness.routeNativeElement!;
  }

  it('give the live address, its digest and its size', async () => {
    const page = await open([release]);
    expect(page.textContent).toContain(release.digest);
    expect(page.textContent).toContain('12,345 bytes');
    const addresses = [...page.querySelectorAll('a')].map((each) => each.href);
    for (const file of ['latest.json', 'latest.manifest.jws', 'keys.json', 'schema.json']) {
      expect(addresses).toContain(`${location.origin}/registry/v1/${file}`);
    }
  });

  it('give lines to copy that carry this installation’s address', async () => {
    const page = await open([release]);
    const lines = [...page.querySelectorAll('code')].map((each) => each.textContent);
    expect(lines).toContain(`curl -sS ${location.origin}/registry/v1/latest.json -o registry.json`);
    expect(lines).toContain(`npm run -s cli -- verify ${location.origin}`);
    expect(lines).toContain(
      `<script src="${location.origin}/banner.js" data-locale="auto" async></script>`,
    );
  });

  it('say what is missing before the first release', async () => {
    const page = await open([]);
    expect(page.textContent).toContain('Nothing is live yet');
    expect(page.querySelectorAll('code').length).toBe(0);
  });

  it('speak French', async () => {
    const page = await open([release], 'fr');
    expect(page.textContent).toContain('La publication 2 est en ligne');
  });
});
