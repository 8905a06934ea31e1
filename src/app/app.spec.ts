import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { routes } from './app.routes';
import { consoleForSpecs, speak } from './platform/console.fixture';

const me = { id: 'p1', name: 'Ada', email: 'ada@example.org', roles: [], permissions: ['read'] };
const status = {
  live: { release: 42, digest: '', publishedAt: '' },
  approvedNotLive: 1,
  waitingForMe: 3,
  myChange: { id: 'C-118', title: 'Clearer', state: 'draft', edits: 3 },
  locales: { source: 'en', published: ['en'] },
  entries: 412,
};
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the console', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), provideRouter(routes, withComponentInputBinding())],
    });
    await speak();
  });

  /** Opens an address; the server says who is there. */
  async function visit(address: string, session: object): Promise<RouterTestingHarness> {
    const harness = await RouterTestingHarness.create();
    const arrived = harness.navigateByUrl(address);
    await tick();
    TestBed.inject(HttpTestingController).expectOne('/api/v1/session').flush(session);
    await arrived;
    TestBed.tick();
    for (const asked of TestBed.inject(HttpTestingController).match('/api/v1/status')) {
      asked.flush(status);
    }
    await harness.fixture.whenStable();
    return harness;
  }
  const address = () => TestBed.inject(Router).url;

  it('runs its specs on the Jasmine of this project', () => {
    expect(jasmine.version).toMatch(/^7\./);
  });

  it('sends a stranger to sign in, and remembers where they wanted to go', async () => {
    await visit('/nowhere?q=a', { person: null, setupNeeded: false });
    expect(address()).toBe('/sign-in?next=%2Fnowhere%3Fq%3Da');
  });

  it('begins with set-up while nobody has an account', async () => {
    await visit('/nowhere', { person: null, setupNeeded: true });
    expect(address()).toBe('/setup');
  });

  it('has no set-up once somebody has an account', async () => {
    const { fixture } = await visit('/setup', { person: me, setupNeeded: false });
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('There is no page');
  });

  it('hides the people from whoever may not manage them', async () => {
    const { fixture } = await visit('/people', { person: me, setupNeeded: false });
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('There is no page at this address');
    expect(page.querySelector('nav a[href="/people"]')).toBeNull();
  });

  it('shows what is live, what waits and my change on every page', async () => {
    const { fixture } = await visit('/nowhere', { person: me, setupNeeded: false });
    const top = (fixture.nativeElement as HTMLElement).querySelector('header');
    const words = top?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(words).toContain('Release 42 live · 1 approved, not live');
    expect(words).toContain('C-118 · 3 edits');
    expect(top?.querySelector('a[href="/changes/C-118"]')).not.toBeNull();
  });
});
