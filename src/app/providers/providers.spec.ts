import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { ProviderBody } from '../../registry/index';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './providers-routes';

const body = (name: string): ProviderBody => ({
  name,
  legalName: `${name} SARL`,
  role: 'processor',
  country: 'FR',
});
const rows = ['Zoé', 'Écran', 'Acme'].map((name, entries) => ({
  id: name.normalize('NFKD').replace(/\W/g, '').toLowerCase(),
  body: body(name),
  state: 'live',
  entries,
}));
const view = (usedBy: readonly string[] = []) => ({
  kind: 'provider',
  id: 'acme',
  live: { body: body('Acme'), version: 1, release: 1 },
  alsoChangedIn: [],
  findings: [],
  usedBy,
});
const list = '/api/v1/documents/provider';

describe('the providers', () => {
  const open = (address: string) => EditorPage.open('providers', routes, address);
  const names = (page: EditorPage) =>
    [...page.element.querySelectorAll('a.title')].map((each) => each.textContent);

  it('stand by name, with role, country and the entries they answer for', async () => {
    const page = await open('/providers');
    await page.answer(list, { items: rows });
    expect(names(page)).toEqual(['Acme', 'Écran', 'Zoé']);
    expect(page.words).toContain('Processor France');
    expect(page.find('a[href="/entries?provider=acme"]').textContent).toContain('2');
  });

  it('are searched without accents, and the search stands in the address', async () => {
    const page = await open('/providers');
    await page.answer(list, { items: rows });
    await page.type(page.control('input[type=search]'), 'ecran');
    expect(names(page)).toEqual(['Écran']);
    expect(TestBed.inject(Location).path()).toBe('/providers?q=ecran');
  });

  it('name the search that finds nothing, with a way out', async () => {
    const page = await open('/providers?q=nobody');
    await page.answer(list, { items: rows });
    expect(page.words).toContain('No provider is found for “nobody”');
    await page.press('Clear all filters');
    expect(names(page).length).toBe(3);
  });

  it('begin with the own organisation', async () => {
    const page = await open('/providers');
    await page.answer(list, { items: [] });
    expect(page.words).toContain('Your own organisation is the first provider');
  });

  it('that cannot be loaded say why', async () => {
    const page = await open('/providers');
    await page.answer(list, { code: 'INTERNAL', requestId: 'r-2' }, 500);
    expect(page.find('[role=alert]').textContent).toContain('r-2');
  });

  it('keep a country, and leave out what is emptied', async () => {
    const page = await open('/providers/acme');
    await page.answer(`${list}/acme`, view());
    const selects = [...page.element.querySelectorAll<HTMLSelectElement>('select')];
    await page.choose(selects.at(-1)!, 'DE');
    const first = page.saving('provider', 'acme');
    expect((first.request.body as { body: ProviderBody }).body.country).toBe('DE');
    await page.store(first);
    const [, legalName] = page.element.querySelectorAll<HTMLInputElement>('form input');
    await page.type(legalName!, ' ');
    const second = page.saving('provider', 'acme');
    expect('legalName' in (second.request.body as { body: ProviderBody }).body).toBeFalse();
    await page.store(second);
  });

  it('show what the server refuses beside its field, and keep it typed', async () => {
    const page = await open('/providers/acme');
    await page.answer(`${list}/acme`, view());
    const vendor = page.control('input[type=number]');
    await page.type(vendor, '0');
    const errors = [{ pointer: '/tcfVendorId', detail: 'must be >= 1', code: 'VALIDATION' }];
    page
      .saving('provider', 'acme')
      .flush({ code: 'VALIDATION', errors }, { status: 422, statusText: 'refused' });
    await page.settle();
    expect(vendor.getAttribute('aria-invalid')).toBe('true');
    expect(vendor.value).toBe('0');
    expect(page.words).toContain('Not saved: one value to mend');
  });

  it('cannot be retired while entries name them', async () => {
    const page = await open('/providers/acme');
    await page.answer(`${list}/acme`, view(['a']));
    expect(page.words).toContain('1 entry uses it, so it cannot be retired');
    expect(page.control('app-document-fate button').disabled).toBeTrue();
    expect(page.find('a[href="/entries?provider=acme"]')).toBeTruthy();
  });

  it('are begun by their name', async () => {
    const page = await open('/providers/new');
    await page.answer(list, { items: rows });
    await page.type(page.control('app-new-provider input'), 'Société Neuve');
    await page.press('Begin');
    await page.answer(`${list}/societe-neuve`, { code: 'NOT_FOUND' }, 404);
    const saving = page.saving('provider', 'societe-neuve');
    expect(saving.request.body).toEqual({
      op: 'create',
      baseVersion: 0,
      body: { name: 'Société Neuve' },
    });
    await page.store(saving);
    expect(TestBed.inject(Location).path()).toBe('/providers/societe-neuve');
  });
});
