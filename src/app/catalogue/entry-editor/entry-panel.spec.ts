import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { EntryBody } from '../../../registry/index';
import type { EditorPage } from '../../platform/document-draft/editor.fixture';
import {
  anEntry,
  answerLists,
  answerRows,
  aRow,
  aView,
  documents,
  entryAddress,
  openCatalogue,
  openEntry,
} from '../catalogue.fixture';

const finding = (rule: string, path: string, params: object = {}, severity = 'error') => ({
  rule,
  path,
  params,
  severity,
  document: { kind: 'entry', id: 'sessionid' },
});
const sent = (page: EditorPage): EntryBody =>
  (page.saving('entry', 'sessionid').request.body as { body: EntryBody }).body;
const tab = (page: EditorPage, words: string) => page.press(words);
const field = (page: EditorPage, label: string): HTMLInputElement => {
  const found = [...page.element.querySelectorAll('label')].find((each) =>
    each.textContent.trim().startsWith(label),
  );
  return page.control(`#${found!.htmlFor}`);
};

describe('an entry in its panel', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
  });

  it('says its name, since when it is live and where it is edited', async () => {
    const edit = { op: 'update', baseVersion: 2, body: anEntry, etag: 'e1', change: 'C-7' };
    const page = await openEntry(aView(anEntry, { edit }));
    expect(page.find('h2').textContent).toContain('sessionid');
    expect(page.find('header .sub').textContent).toBe('Live since release 3 · edited in C-7');
    expect(page.words).toContain('No difference to what is live');
  });

  it('saves what is typed and says so', async () => {
    const page = await openEntry();
    await page.type(field(page, 'Purpose'), 'Keeps you signed in on every page.');
    const request = page.saving('entry', 'sessionid');
    const { purpose } = (request.request.body as { body: EntryBody }).body;
    expect(purpose?.['en']).toEqual({ text: 'Keeps you signed in on every page.', state: 'draft' });
    await page.store(request);
    expect(page.find('app-save-line').textContent).toMatch(/Saved .+ in C-7/);
    expect(page.words).toContain('French needs an update.');
  });

  it('adds names and suggests what a * at the end means', async () => {
    const page = await openEntry();
    const box = page.control('app-names-field app-chip-box input');
    box.value = '_ga*';
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await page.settle();
    expect(sent(page).names).toEqual([
      { pattern: 'sessionid', match: 'exact' },
      { pattern: '_ga', match: 'prefix' },
    ]);
  });

  it('composes the duration in every locale', async () => {
    const page = await openEntry();
    const amount = page.control('app-amount-box input');
    expect(page.find('.sentences').textContent).toContain('2 weeks by default');
    await page.type(amount, '3');
    expect(page.find('.sentences').textContent).toContain('3 semaines par défaut');
    expect(sent(page).duration?.seconds).toBe(3 * 7 * 86_400);
  });

  it('asks who else gets the data, and takes silence for no answer', async () => {
    const page = await openEntry();
    const answers = page.element.querySelectorAll<HTMLInputElement>('input[name=recipients]');
    expect([...answers].map(({ checked }) => checked)).toEqual([false, true, false]);
    answers[2]!.click();
    await page.settle();
    expect('recipients' in sent(page)).toBeFalse();
    expect(page.element.querySelectorAll('.providers input').length).toBe(2);
  });

  it('explains a technical attribute in one sentence', async () => {
    const page = await openEntry(aView({ ...anEntry, attributes: { httpOnly: false } }));
    expect(page.find('app-attributes-field').textContent).toMatch(/can read it\./);
  });

  it('shows a finding beside its field, and calmly what is only still to come', async () => {
    const findings = [
      finding('CK001', '/names/0/pattern', { name: 'a b' }),
      finding('RQ001', '/category', { member: 'category' }),
    ];
    const page = await openEntry(aView(anEntry, { findings }));
    const names = page.control('app-names-field app-chip-box input');
    expect(names.getAttribute('aria-invalid')).toBe('true');
    expect(page.find('app-names-field .error').textContent).toContain('is not a valid cookie name');
    expect(field(page, 'Category').getAttribute('aria-invalid')).toBeNull();
    expect(page.words).toContain('Needed before it can be published.');
  });

  it('keeps a refused value typed and says so beside it', async () => {
    const page = await openEntry();
    await page.type(field(page, 'Path'), '/x');
    page.saving('entry', 'sessionid').flush(
      {
        code: 'VALIDATION',
        errors: [{ pointer: '/path', detail: 'too long', code: 'VALIDATION' }],
      },
      { status: 422, statusText: 'refused' },
    );
    await page.settle();
    expect(field(page, 'Path').value).toBe('/x');
    expect(page.words).toContain('This value cannot be stored as it is.');
    expect(page.words).toContain('Not saved: one value to mend');
  });

  it('says who else changes it', async () => {
    const also = { id: 'C-9', title: 'x', state: 'draft', author: { id: 'p2', name: 'Rob' } };
    const page = await openEntry(aView(anEntry, { alsoChangedIn: [also] }));
    expect(page.words).toContain('Also changed in C-9 (Rob).');
  });

  it('creates a provider without leaving the entry', async () => {
    const page = await openEntry();
    await page.press('New provider');
    await page.type(page.control('app-provider-field .begin input'), 'HubSpot');
    await page.press('Add provider');
    await page.answer(`${documents}/provider/hubspot`, { code: 'NOT_FOUND' }, 404);
    const made = page.saving('provider', 'hubspot');
    expect(made.request.body).toEqual(
      jasmine.objectContaining({ op: 'create', baseVersion: 0, body: { name: 'HubSpot' } }),
    );
    await page.store(made);
    expect(sent(page).provider).toBe('hubspot');
  });

  it('asks before it retires an entry, then proposes it', async () => {
    const page = await openEntry();
    await page.press('More');
    await page.press('Retire…');
    await page.press('Retire');
    const request = page.saving('entry', 'sessionid');
    expect(request.request.body).toEqual({ op: 'delete', baseVersion: 2 });
    await page.store(request);
    expect(page.words).toContain('Retired as soon as C-7 is published.');
    expect(field(page, 'Purpose').readOnly).toBeTrue();
  });

  it('begins a copy under an id of its own', async () => {
    const page = await openEntry();
    await page.press('More');
    await page.press('Duplicate');
    await page.answer(entryAddress, aView());
    await page.answer(`${entryAddress}-2`, { code: 'NOT_FOUND' }, 404);
    expect(TestBed.inject(Router).url).toBe('/entries/sessionid-2');
    const made = page.saving('entry', 'sessionid-2').request.body as {
      op: string;
      body: EntryBody;
    };
    expect(made.op).toBe('create');
    expect(made.body.purpose).toEqual(anEntry.purpose);
  });

  it('cannot be edited by whoever may only read', async () => {
    const page = await openEntry(aView(), ['read']);
    expect(field(page, 'Purpose').readOnly).toBeTrue();
    expect(field(page, 'Category').disabled).toBeTrue();
    expect(page.words).not.toContain('More');
  });

  it('says that there is none at this address', async () => {
    const page = await openCatalogue('/entries/sessionid');
    await answerRows(page, [aRow()]);
    await page.answer(entryAddress, { code: 'NOT_FOUND' }, 404);
    expect(page.words).toContain('There is no entry “sessionid” to edit.');
  });

  it('closes on Esc and keeps the query', async () => {
    const page = await openCatalogue('/entries/sessionid?q=s');
    await answerRows(page, [aRow()]);
    await page.answer(entryAddress, aView());
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/entries?q=s');
  });

  it('lists the releases that touched it', async () => {
    const page = await openEntry();
    await tab(page, 'History');
    await page.answer(`${entryAddress}/history`, [
      {
        release: 3,
        changeId: 'C-2',
        title: 'First entries',
        publishedAt: '2026-11-01T00:00:00Z',
        op: 'create',
      },
    ]);
    await answerLists(page);
    expect(page.find('app-history-tab').textContent).toContain('Added · C-2 First entries');
  });
});
