import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../../platform/console.fixture';
import { Session } from '../../../platform/session';
import { aChange } from '../../change.fixture';
import changesRoutes from '../../changes-routes';
import type { RebaseAnswer } from '../rebase-view';

export const url = '/api/v1/changes/C-4/rebase';

/** The page of a rebase as Ada sees it, with the server answered by hand. */
export class RebaseScreen {
  readonly harness: RouterTestingHarness;
  readonly http = TestBed.inject(HttpTestingController);

  private constructor(harness: RouterTestingHarness) {
    this.harness = harness;
  }

  static async open(answer: RebaseAnswer, mayRebase = true, language: 'en' | 'fr' = 'en') {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'changes', children: changesRoutes }]),
      ],
    });
    await speak(language);
    const http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    const person = { id: 'ada', roles: [], permissions: ['read', 'edit'] };
    http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
    await loaded;
    const page = new RebaseScreen(await RouterTestingHarness.create('/changes/C-4/rebase'));
    await page.settle();
    http.expectOne(url).flush(answer);
    const actions = [{ action: 'rebase', allowed: mayRebase }] as const;
    http.expectOne('/api/v1/changes/C-4').flush(aChange({ actions, approvals: 1 }));
    await page.settle();
    return page;
  }

  get element(): HTMLElement {
    return this.harness.routeNativeElement!;
  }

  get text(): string {
    return this.element.textContent.replaceAll(/\s+/g, ' ');
  }

  /** The fieldset of a field, by its pointer. */
  field(at: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`fieldset[data-at="${at}"]`)!;
  }

  async choose(at: string, words: string): Promise<void> {
    const labels = [...this.field(at).querySelectorAll('label')];
    const label = labels.find((each) => each.textContent.includes(words));
    label!.querySelector<HTMLInputElement>('input')!.click();
    await this.settle();
  }

  async press(words: string): Promise<void> {
    const all = [...this.element.querySelectorAll<HTMLElement>('button, label.check')];
    all.find((each) => each.textContent.includes(words))!.click();
    await this.settle();
  }

  async settle(): Promise<void> {
    for (let turn = 0; turn < 2; turn += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    TestBed.tick();
  }
}
