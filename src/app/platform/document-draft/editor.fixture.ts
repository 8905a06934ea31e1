import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../console.fixture';
import { Session } from '../session';
import { AUTOSAVE_MS } from './document-drafts';

const myChange = { id: 'C-7', title: 'Mine', state: 'draft', edits: 1 };
export const statusForSpecs = {
  live: { release: 3, digest: 'd', publishedAt: '2026-11-01T00:00:00Z' },
  approvedNotLive: 0,
  waitingForMe: 0,
  myChange,
  locales: { source: 'en', published: ['en', 'fr'] },
  entries: 4,
};

/** A page of the console with a list or an editor, its server played by the spec. */
export class EditorPage {
  readonly http = TestBed.inject(HttpTestingController);
  readonly #harness: RouterTestingHarness;

  private constructor(harness: RouterTestingHarness) {
    this.#harness = harness;
  }

  /** Signs Ada in and opens an address below `path`. */
  static async open(
    path: string,
    children: Routes,
    address: string,
    permissions: readonly string[] = ['read', 'edit'],
  ): Promise<EditorPage> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path, children }], withComponentInputBinding()),
        { provide: AUTOSAVE_MS, useValue: 1 },
      ],
    });
    await speak();
    const http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    const person = { id: 'p1', name: 'Ada', email: 'ada@example.org', roles: [], permissions };
    http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
    await loaded;
    const harness = await RouterTestingHarness.create(address);
    const page = new EditorPage(harness);
    await page.settle();
    return page;
  }

  get element(): HTMLElement {
    return this.#harness.routeNativeElement!;
  }

  get words(): string {
    return this.element.textContent.replace(/\s+/g, ' ');
  }

  /** Gives effects, timers and promises their turn; the status is always answered. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 3));
      for (const asked of this.http.match('/api/v1/status')) {
        if (!asked.cancelled) asked.flush(statusForSpecs);
      }
    }
    TestBed.tick();
  }

  /** Answers every waiting GET of an address; fails when there is none. */
  async answer(url: string, body: object, status = 200): Promise<void> {
    const waiting = this.http
      .match((request) => request.method === 'GET' && request.url === url)
      .filter(({ cancelled }) => !cancelled);
    if (waiting.length === 0) throw new Error(`nobody asked for ${url}`);
    for (const each of waiting) each.flush(body, { status, statusText: 'answered' });
    await this.settle();
  }

  /** The one waiting PUT of an edit. */
  saving(kind: string, id: string): TestRequest {
    return this.http.expectOne({
      method: 'PUT',
      url: `/api/v1/changes/C-7/edits/${kind}/${id}`,
    });
  }

  /** Stores what the PUT brought, as the server would. */
  async store(request: TestRequest): Promise<void> {
    const edit = { ...(request.request.body as object), etag: 'e1' };
    request.flush({ edit, change: { id: 'C-7', title: 'Mine', state: 'draft' }, findings: [] });
    await this.settle();
  }

  find(selector: string): HTMLElement {
    const found = this.element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  }

  /** A box or a button, for what controls have in common. */
  control(selector: string): HTMLInputElement {
    return this.find(selector) as HTMLInputElement;
  }

  async type(box: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async choose(box: HTMLSelectElement, value: string): Promise<void> {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change'));
    await this.settle();
  }

  /** Presses the button or link of these words, also in a dialog. */
  async press(words: string): Promise<void> {
    const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(
      (each) => each.textContent.trim() === words || each.ariaLabel === words,
    );
    if (!found) throw new Error(`there is no ${words}`);
    found.click();
    await this.settle();
  }
}
