import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { EditorStates } from './editor-states';

@Component({
  imports: [EditorStates],
  template: `
    <app-editor-states [status]="status()" (retry)="retries.set(retries() + 1)">
      <form>Form</form>
    </app-editor-states>
  `,
})
class Host {
  readonly status = signal<'loading' | 'ready' | 'not-found' | 'failed'>('loading');
  readonly retries = signal(0);
}

describe('the states of an editor', () => {
  async function show(status: 'loading' | 'ready' | 'not-found' | 'failed') {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.status.set(status);
    await fixture.whenStable();
    return { host: fixture.componentInstance, page: fixture.nativeElement as HTMLElement };
  }

  for (const [status, shown] of [
    ['loading', 'app-skeleton'],
    ['ready', 'form'],
    ['not-found', 'app-empty-state'],
    ['failed', 'app-error-state'],
  ] as const) {
    it(`${status} is ${shown} alone`, async () => {
      const { page } = await show(status);
      const pieces = page.querySelectorAll('app-skeleton, form, app-empty-state, app-error-state');
      expect([...pieces].map((each) => each.localName)).toEqual([shown]);
    });
  }

  it('lets a failed one be asked for again', async () => {
    const { host, page } = await show('failed');
    page.querySelector('button')!.click();
    expect(host.retries()).toBe(1);
  });
});
