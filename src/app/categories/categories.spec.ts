import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { CategoryBody } from '../../registry/index';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './categories-routes';

const words = (en: string) => ({ en: { text: en, state: 'reviewed' as const } });
const category = (order: number, label: string): CategoryBody => ({
  order,
  consent: 'required',
  label: words(label),
  description: words(`About ${label}`),
  signals: { googleConsentMode: [], gpcOptOut: false },
});
const row = (id: string, order: number, entries = 0) => ({
  id,
  body: category(order, id),
  state: 'live',
  entries,
});
const rows = [row('third', 30), row('first', 10, 2), row('second', 20)];
const view = (id: string, usedBy: readonly string[] = []) => ({
  kind: 'category',
  id,
  live: { body: category(0, id), version: 2, release: 3 },
  alsoChangedIn: [],
  findings: [],
  usedBy,
});
const list = '/api/v1/documents/category';
const finding = {
  rule: 'LG023',
  severity: 'error',
  path: '/label/fr',
  params: { locale: 'fr', member: 'label' },
  document: { kind: 'category', id: 'first' },
};

describe('the categories', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
  });

  const open = (address: string, permissions?: readonly string[]) =>
    EditorPage.open('categories', routes, address, permissions);

  it('stand in their order, with their rule and how many entries they have', async () => {
    const page = await open('/categories');
    await page.answer(list, { items: rows });
    const titles = [...page.element.querySelectorAll('a.title')].map((each) => each.textContent);
    expect(titles).toEqual(['first', 'second', 'third']);
    expect(page.words).toContain('Needs consent');
    expect(page.find('a[href="/entries?category=first"]').textContent).toContain('2');
  });

  it('say what they are for while there is none', async () => {
    const page = await open('/categories');
    await page.answer(list, { items: [] });
    expect(page.words).toContain('There is no category yet');
  });

  it('that cannot be loaded can be asked for again', async () => {
    const page = await open('/categories');
    await page.answer(list, { code: 'INTERNAL', requestId: 'r-1' }, 500);
    expect(page.find('[role=alert]').textContent).toContain('r-1');
    await page.press('Try again');
    await page.answer(list, { items: rows });
    expect(page.words).toContain('second');
  });

  it('change places by two edits', async () => {
    const page = await open('/categories');
    await page.answer(list, { items: rows });
    await page.press('Move second up');
    for (const [id, order] of [
      ['second', 10],
      ['first', 20],
    ] as const) {
      await page.answer(`${list}/${id}`, view(id));
      const saving = page.saving('category', id);
      expect((saving.request.body as { body: CategoryBody }).body.order).toBe(order);
      await page.store(saving);
    }
    await page.answer(list, { items: [row('second', 10), row('first', 20), row('third', 30)] });
    expect(page.find('a.title').textContent).toBe('second');
  });

  it('offer nothing to change to whoever may only read', async () => {
    const page = await open('/categories/first', ['read']);
    await page.answer(list, { items: rows });
    await page.answer(`${list}/first`, view('first'));
    expect(page.element.querySelector('td.actions')).toBeNull();
    expect(page.control('input[lang=en]').readOnly).toBeTrue();
    expect(page.words).not.toContain('Retire…');
  });

  it('are worded beside their findings, and saved as they are typed', async () => {
    const page = await open('/categories/first');
    await page.answer(`${list}/first`, { ...view('first'), findings: [finding] });
    const french = page.control('input[lang=fr]');
    expect(french.getAttribute('aria-invalid')).toBe('true');
    await page.type(french, 'Premier');
    const saving = page.saving('category', 'first');
    const { op, body } = saving.request.body as { op: string; body: CategoryBody };
    expect([op, body.label?.['fr']?.text, body.label?.['fr']?.state]).toEqual([
      'update',
      'Premier',
      'draft',
    ]);
    await page.store(saving);
    expect(page.words).toContain('Saved');
    expect(page.words).toContain('in C-7');
  });

  it('open at the field that the address names', async () => {
    const page = await open('/categories/first#/label/fr');
    await page.answer(`${list}/first`, view('first'));
    expect(document.activeElement).toBe(page.control('input[lang=fr]'));
  });

  it('tell other systems by signals that are chosen one by one', async () => {
    const page = await open('/categories/first');
    await page.answer(`${list}/first`, view('first'));
    page.find('app-consent-modes input').click();
    await page.settle();
    const saving = page.saving('category', 'first');
    expect((saving.request.body as { body: CategoryBody }).body.signals).toEqual({
      googleConsentMode: ['ad_storage'],
      gpcOptOut: false,
    });
    await page.store(saving);
  });

  it('cannot be retired while entries use them', async () => {
    const page = await open('/categories/first');
    await page.answer(`${list}/first`, view('first', ['a', 'b']));
    expect(page.words).toContain('2 entries use it, so it cannot be retired');
    expect(page.control('app-document-fate button').disabled).toBeTrue();
  });

  it('are retired after a question', async () => {
    const page = await open('/categories/first');
    await page.answer(`${list}/first`, view('first'));
    await page.press('Retire…');
    page.http.expectNone(({ method }) => method === 'PUT');
    await page.press('Retire');
    const saving = page.saving('category', 'first');
    expect((saving.request.body as { op: string }).op).toBe('delete');
    await page.store(saving);
    expect(page.words).toContain('Your change retires this');
  });

  it('are begun by their label, under an id that is free', async () => {
    const page = await open('/categories/new');
    await page.answer(list, { items: rows });
    await page.press('Begin');
    expect(page.words).toContain('Enter a label.');
    await page.type(page.control('app-new-category input'), 'First');
    await page.press('Begin');
    await page.answer(`${list}/first`, view('first'));
    await page.answer(`${list}/first-2`, { code: 'NOT_FOUND' }, 404);
    expect(TestBed.inject(Location).path()).toBe('/categories/first-2');
    const saving = page.saving('category', 'first-2');
    const { op, body } = saving.request.body as { op: string; body: CategoryBody };
    expect([op, body.order, body.label?.['en']?.text]).toEqual(['create', 40, 'First']);
    await page.store(saving);
  });

  it('close with Esc', async () => {
    const page = await open('/categories/first');
    await page.answer(`${list}/first`, view('first'));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await page.settle();
    expect(TestBed.inject(Location).path()).toBe('/categories');
  });
});
