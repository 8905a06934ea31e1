import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { speak } from '../../platform/console.fixture';
import {
  answerLists,
  answerRows,
  aRow,
  aView,
  entryAddress,
  openCatalogue,
  rowsAsked,
} from '../catalogue.fixture';

const other = aRow({
  id: 'pk',
  names: [
    { pattern: '_pk_id', match: 'prefix' },
    { pattern: '_pk_ses', match: 'prefix' },
  ],
  findings: { error: 2, warning: 0, info: 0 },
});
const address = () => TestBed.inject(Router).url;
const titles = (element: HTMLElement) =>
  [...element.querySelectorAll('a.name')].map((name) =>
    name.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the list of entries', () => {
  it('shows names, provider, category, duration, texts and state', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow(), other]);
    const [head, ...cells] = page.find('tbody tr').children;
    expect(head?.textContent).toContain('sessionid');
    expect(head?.textContent).toContain('Authentication');
    const words = cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    expect(words.slice(0, 3)).toEqual(['Open Portal', 'Necessary', '2 weeks by default']);
    expect(words.join(' ')).toContain('Live');
    expect(titles(page.element)[1]).toBe('_pk_id*, _pk_ses*');
    expect(page.words).toContain('2 errors');
    expect(page.find('caption').textContent).toContain('Entries');
  });

  it('counts the views and opens them by address', async () => {
    const page = await openCatalogue('/entries');
    const counts = { all: 2, needsAttention: 9, mine: 0, missing: { fr: 31 } };
    await answerRows(page, [aRow()], { counts });
    await page.press('Missing in French 31');
    expect(address()).toBe('/entries?missing=fr');
    expect(rowsAsked(page).request.params.get('missing')).toBe('fr');
    expect(page.find('[aria-current=page]').textContent).toContain('Missing in French');
  });

  it('searches after a rest, keeps the old rows dimmed and starts at page one', async () => {
    const page = await openCatalogue('/entries?page=3');
    await answerRows(page, [aRow()]);
    await page.type(page.control('input[type=search]'), 'pk');
    await new Promise((resolve) => setTimeout(resolve, 260));
    await page.settle();
    expect(address()).toBe('/entries?q=pk');
    expect(page.find('table').classList).toContain('dimmed');
    expect(titles(page.element)).toEqual(['sessionid']);
    await answerRows(page, [other]);
    expect(titles(page.element)).toEqual(['_pk_id*, _pk_ses*']);
    expect(page.control('input[type=search]').value).toBe('pk');
  });

  it('names its filters as tokens, each with a button that removes it', async () => {
    const page = await openCatalogue('/entries?category=necessary,third-party&sort=-state');
    await answerRows(page, [aRow()]);
    expect(page.find('.token').textContent).toContain('Category');
    expect(page.find('.token').textContent).toContain('Necessary or Third-party');
    await page.press('Remove: Category Necessary or Third-party');
    expect(address()).toBe('/entries?sort=-state');
  });

  it('adds a filter from the menu', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow()]);
    await page.press('+ Filter');
    await page.press('Provider');
    page.find('.drop .check input').click();
    await page.settle();
    expect(address()).toBe('/entries?provider=matomo');
  });

  it('names the place of a filter as readers know it', async () => {
    const page = await openCatalogue('/entries?location=front-office');
    await answerRows(page, [], { total: 0, unfiltered: 4 });
    expect(page.words).toContain('Nothing is at Front office.');
  });

  it('names the filters when nothing matches, and clears one by one', async () => {
    const page = await openCatalogue('/entries?category=necessary&missing=fr');
    await answerRows(page, [], { total: 0, unfiltered: 4 });
    expect(page.words).toContain('Nothing is in Necessary and missing in French.');
    await page.press('Remove: Missing in French');
    expect(address()).toBe('/entries?category=necessary');
  });

  it('says what an entry is while there is none, with two ways on', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, []);
    expect(page.words).toContain('Declare the first entry');
    expect(page.find('[empty] a').textContent).toContain('See the categories');
    await page.press('Add the first entry');
    expect(address()).toBe('/entries/new');
  });

  it('can be asked for again after a failure', async () => {
    const page = await openCatalogue('/entries');
    const body = { code: 'INTERNAL', requestId: 'r-9' };
    rowsAsked(page).flush(body, { status: 500, statusText: 'failed' });
    await page.settle();
    expect(page.find('[role=alert]').textContent).toContain('r-9');
    await page.press('Try again');
    await answerRows(page, [aRow()]);
    expect(titles(page.element)).toEqual(['sessionid']);
  });

  it('sorts by a head, and says how', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow()]);
    expect(page.find('th[aria-sort]').textContent).toContain('Names');
    await page.press('Category');
    expect(address()).toBe('/entries?sort=category');
  });

  it('leaves out a column and remembers it in the address', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow()]);
    await page.press('Columns');
    page.find('.columns .check input').click();
    await page.settle();
    expect(address()).toBe('/entries?cols=category,duration,texts,state');
    await answerLists(page);
    expect(page.element.querySelector('td.provider')).toBeNull();
  });

  it('turns pages', async () => {
    const page = await openCatalogue('/entries?size=50');
    await answerRows(page, [aRow()], { total: 412, unfiltered: 412 });
    await page.press('Next page');
    expect(address()).toBe('/entries?size=50&page=2');
  });

  it('opens an entry beside it, keeps the query and moves the provider under the name', async () => {
    const page = await openCatalogue('/entries?category=necessary');
    await answerRows(page, [aRow(), other]);
    page.find('a.name').click();
    await page.settle();
    expect(address()).toBe('/entries/sessionid?category=necessary');
    await page.answer(entryAddress, aView());
    expect(page.find('tr.selected').textContent).toContain('sessionid');
    expect(page.element.querySelector('td.provider')).toBeNull();
    expect(page.find('tr.selected th').textContent).toContain('Open Portal');
  });

  it('is walked by j and k, and begins a new entry by n', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow(), other]);
    const press = (key: string) =>
      dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}` }));
    document.body.append(page.element);
    press('j');
    expect(document.activeElement?.textContent).toContain('sessionid');
    press('j');
    expect(document.activeElement?.textContent).toContain('_pk_id');
    press('k');
    expect(document.activeElement?.textContent).toContain('sessionid');
    press('n');
    await page.settle();
    expect(address()).toBe('/entries/new');
    page.element.remove();
  });

  it('offers no new entry to whoever may only read', async () => {
    const page = await openCatalogue('/entries', ['read']);
    await answerRows(page, [aRow()]);
    expect(page.words).not.toContain('New entry');
  });

  it('speaks French', async () => {
    const page = await openCatalogue('/entries');
    await answerRows(page, [aRow()]);
    await speak('fr');
    await page.settle();
    expect(page.words).toContain('Nouvelle entrée');
    expect(page.words).toContain('2 semaines');
  });
});
