import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { countOf, listOf, urlState } from './url-state';

@Component({ selector: 'app-list', template: '' })
class List {
  readonly state = urlState((query) => ({
    q: query.get('q') ?? '',
    category: listOf(query, 'category'),
    page: countOf(query, 'page', 1),
  }));
}

@Component({ selector: 'app-another', template: '' })
class Other {}

describe('the state of a list', () => {
  let list: List;
  let router: Router;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'entries', component: List },
          { path: 'other', component: Other },
        ]),
      ],
    });
    const harness = await RouterTestingHarness.create();
    list = await harness.navigateByUrl('/entries?q=id&category=a,b&page=2&later=x', List);
    router = TestBed.inject(Router);
  });

  it('is read from the address', () => {
    expect(list.state.value()).toEqual({ q: 'id', category: ['a', 'b'], page: 2 });
  });

  it('is written to the address, and keeps parameters it does not know', async () => {
    await list.state.remember({ q: 'sess', category: [], page: undefined });
    expect(router.url).toBe('/entries?q=sess&later=x');
    expect(list.state.value()).toEqual({ q: 'sess', category: [], page: 1 });
  });

  it('stands still when only a foreign parameter changes', async () => {
    const before = list.state.value();
    await router.navigateByUrl('/entries?q=id&category=a,b&page=2&later=y');
    expect(list.state.value()).toBe(before);
  });

  it('stands still while another page is shown', async () => {
    await router.navigateByUrl('/other?q=elsewhere');
    expect(list.state.value().q).toBe('id');
  });

  for (const page of ['0', '-1', '1.5', 'x', '']) {
    it(`takes page ${JSON.stringify(page)} as the first`, async () => {
      await router.navigateByUrl(`/entries?page=${page}`);
      expect(list.state.value().page).toBe(1);
    });
  }
});
