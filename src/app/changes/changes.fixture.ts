import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { Session } from '../platform/session';
import changesRoutes from './changes-routes';
import type { ThreadsAnswer } from './threads/thread-view';

const text = (en: string, fr: string) => ({
  en: { text: en, state: 'reviewed' },
  fr: { text: fr, state: 'reviewed' },
});

const documents: Readonly<Record<string, readonly unknown[]>> = {
  category: [
    {
      kind: 'category',
      id: 'necessary',
      body: {
        order: 10,
        consent: 'exempt',
        label: text('Necessary', 'Nécessaires'),
        description: text('Needed.', 'Indispensables.'),
        signals: { googleConsentMode: [], gpcOptOut: false },
      },
    },
  ],
  provider: [
    {
      kind: 'provider',
      id: 'example',
      body: {
        name: 'Example',
        legalName: 'Example SAS',
        role: 'self',
        country: 'FR',
        privacyUrl: text('https://example.org/p', 'https://example.org/fr'),
      },
    },
  ],
  location: [
    {
      kind: 'location',
      id: 'front-office',
      body: { order: 1, label: text('Front office', 'Front-office') },
    },
  ],
  notice: [],
  policy: [],
  settings: [
    { kind: 'settings', id: 'main', body: { sourceLocale: 'en', publishedLocales: ['en', 'fr'] } },
  ],
};

export const status = {
  live: { release: 42, digest: 'sha256-x', publishedAt: '2026-11-20T10:00:00Z' },
  approvedNotLive: 0,
  waitingForMe: 0,
  myChange: null as unknown,
  locales: { source: 'en', published: ['en', 'fr'] },
  entries: 4,
};

export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

/** The pages of changes as one person sees them, with the server answered by hand. */
export class ChangesScreen {
  readonly harness: RouterTestingHarness;
  readonly http: HttpTestingController;

  private constructor(harness: RouterTestingHarness, http: HttpTestingController) {
    this.harness = harness;
    this.http = http;
  }

  static async open(
    address: string,
    person: { id: string; permissions: readonly string[] },
    language: 'en' | 'fr' = 'en',
  ): Promise<ChangesScreen> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([
          { path: 'changes', children: changesRoutes },
          { path: '', children: [] },
        ]),
      ],
    });
    await speak(language);
    const http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    http
      .expectOne('/api/v1/session')
      .flush({ person: { roles: [], ...person }, setupNeeded: false });
    await loaded;
    const harness = await RouterTestingHarness.create(address);
    TestBed.tick();
    return new ChangesScreen(harness, http);
  }

  /** As after a reload: the page forgets all it held. */
  async reopen(): Promise<void> {
    const router = TestBed.inject(Router);
    const address = router.url;
    await this.harness.navigateByUrl('/');
    await this.harness.navigateByUrl(address);
    TestBed.tick();
  }

  get page(): HTMLElement {
    return this.harness.routeNativeElement!;
  }

  get text(): string {
    return this.page.textContent.replaceAll(/\s+/g, ' ');
  }

  /** Answers whatever a page asks beside the thing it is about. */
  async answerSurroundings(
    state: unknown = status,
    threads: ThreadsAnswer = { items: [], people: {} },
  ): Promise<void> {
    for (const request of this.http.match('/api/v1/status')) request.flush(state as object);
    for (const request of this.http.match(({ url }) => url.endsWith('/threads'))) {
      request.flush(threads);
    }
    for (const request of this.http.match(({ url }) => url.startsWith('/api/v1/documents/'))) {
      const kind = request.request.url.split('/').at(-1) ?? '';
      request.flush({ items: documents[kind] ?? [] });
    }
    await this.settle();
  }

  async answer(url: string, body: unknown): Promise<void> {
    this.http.expectOne((request) => request.url === url).flush(body as object);
    await this.settle();
  }

  async refuse(request: TestRequest, status: number, code: string): Promise<void> {
    request.flush({ code }, { status, statusText: code });
    await this.settle();
  }

  /** Requests that nobody answers keep a page from being stable, so time settles it. */
  async settle(): Promise<void> {
    await tick();
    TestBed.tick();
    await tick();
    TestBed.tick();
  }

  /** A page that is fetched first arrives when it arrives; at most a second. */
  async until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 50 && !isSo(); tries += 1) await this.settle();
  }

  /** Buttons and links by their words, also of dialogs. */
  control(words: string): HTMLElement | undefined {
    return [...document.querySelectorAll<HTMLElement>('button, a')].find((each) =>
      each.textContent.replaceAll(/\s+/g, ' ').trim().startsWith(words),
    );
  }

  async press(words: string): Promise<void> {
    const control = this.control(words);
    if (!control) throw new Error(`Nothing here says "${words}"`);
    control.click();
    await this.settle();
  }

  async pressKey(key: string): Promise<void> {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key, code: 'Key', bubbles: true, cancelable: true }),
    );
    await this.settle();
  }

  async write(words: string, within = 'app-decision-panel', kind = 'textarea'): Promise<void> {
    const box = this.page.querySelector<HTMLInputElement>(`${within} ${kind}`)!;
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }
}

export const closeDialogs = (): void =>
  document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
