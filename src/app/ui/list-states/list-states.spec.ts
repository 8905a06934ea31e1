import { Component, signal, type ResourceStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiProblem } from '../../platform/api-problem';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { type ActiveFilter, ListStates } from './list-states';

@Component({
  imports: [ListStates],
  template: `
    <app-list-states
      [status]="status()"
      [error]="error"
      [count]="count()"
      [filters]="filters()"
      filteredWords="Nothing is necessary"
      (cleared)="cleared.set($event)"
    >
      <p>the table</p>
      <p empty>the first use</p>
    </app-list-states>
  `,
})
class Host {
  readonly status = signal<ResourceStatus>('loading');
  readonly count = signal(0);
  readonly filters = signal<readonly ActiveFilter[]>([]);
  readonly cleared = signal('');
  readonly error = new ApiProblem({ status: 0, code: 'OFFLINE' });
}

describe('the states of a list', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
  });

  async function show(
    status: ResourceStatus,
    count: number,
    filters: readonly ActiveFilter[] = [],
  ) {
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.status.set(status);
    fixture.componentInstance.count.set(count);
    fixture.componentInstance.filters.set(filters);
    await fixture.whenStable();
    return { host: fixture.componentInstance, page: fixture.nativeElement as HTMLElement };
  }

  for (const [status, count, words] of [
    ['loading', 0, 'Loading…'],
    ['reloading', 3, 'the table'],
    ['loading', 3, 'the table'],
    ['resolved', 3, 'the table'],
    ['resolved', 0, 'the first use'],
    ['error', 0, 'The server cannot be reached'],
  ] as const) {
    it(`show “${words}” when ${status} with ${count} rows`, async () => {
      expect((await show(status, count)).page.textContent).toContain(words);
    });
  }

  it('name the filters that leave nothing, each with a way to clear it', async () => {
    const { host, page } = await show('resolved', 0, [{ id: 'category', words: 'necessary' }]);
    expect(page.textContent).toContain('Nothing is necessary');
    page.querySelector('button')?.click();
    expect(host.cleared()).toBe('category');
  });
});
