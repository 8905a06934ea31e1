import { signal, type ResourceStatus } from '@angular/core';
import { show } from '../show.fixture';
import { OrderedList, type OrderedRow } from './ordered-list';

describe('a page of documents in their order', () => {
  const row = (id: string, more: Partial<OrderedRow> = {}): OrderedRow => ({
    id,
    label: id.toUpperCase(),
    description: '',
    consent: 'required',
    texts: { en: 'reviewed' },
    entries: 2,
    state: 'live',
    change: undefined,
    ...more,
  });
  async function open(rows: readonly OrderedRow[], inputs: object = {}, status = 'resolved') {
    const documents = {
      status: signal(status as ResourceStatus),
      error: signal(undefined),
      rows: signal(rows),
      reload: jasmine.createSpy('reload'),
      move: jasmine.createSpy('move'),
    };
    const shown = await show(OrderedList, {
      kind: 'category',
      heading: 'Categories',
      words: 'categories',
      path: '/categories',
      documents,
      mayEdit: true,
      ...inputs,
    });
    const button = (label: string) =>
      shown.page.querySelector<HTMLButtonElement>(`[aria-label="${label}"]`)!;
    return { ...shown, documents, button };
  }

  it('leads to each document, and to the entries that name it', async () => {
    const { page } = await open([row('a', { description: 'For statistics' }), row('b')]);
    expect([...page.querySelectorAll('a.title')].map((each) => each.getAttribute('href'))).toEqual([
      '/categories/a',
      '/categories/b',
    ]);
    expect(page.querySelector('.number a')!.getAttribute('href')).toBe('/entries?category=a');
    expect(page.querySelector('.about')!.textContent).toBe('For statistics');
  });

  it('moves a row up or down, never past an end', async () => {
    const rows = [row('a'), row('b')];
    const { documents, button } = await open(rows);
    expect([button('Move A up').disabled, button('Move B down').disabled]).toEqual([true, true]);
    button('Move A down').click();
    button('Move B up').click();
    expect(documents.move.calls.allArgs()).toEqual([
      [rows[0], 1],
      [rows[1], -1],
    ]);
  });

  it('offers nothing to do to whoever may only read', async () => {
    const { page } = await open([row('a')], { mayEdit: false });
    expect(page.querySelector('td.actions, a[href$="/new"]')).toBeNull();
  });

  it('says which category has no rule yet; a location needs none', async () => {
    const rows = [row('a', { consent: undefined })];
    const { page, give } = await open(rows);
    expect(page.querySelector('.lacking')).not.toBeNull();
    await give({ kind: 'location', words: 'locations', path: '/settings/locations' });
    expect(page.querySelector('.rule, .lacking')).toBeNull();
  });

  it('says what it is for while there is none', async () => {
    const empty = await open([]);
    expect(empty.words()).toContain('There is no category yet');
  });

  it('can be asked for again when it could not be loaded', async () => {
    const { page, documents } = await open([], {}, 'error');
    page.querySelector<HTMLElement>('[role=alert] button')!.click();
    expect(documents.reload).toHaveBeenCalledTimes(1);
  });
});
