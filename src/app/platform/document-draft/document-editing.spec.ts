import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { consoleForSpecs, speak } from '../console.fixture';
import { Session } from '../session';
import { DocumentEditing } from './document-editing';
import { documentForm } from './document-form';
import { AUTOSAVE_MS } from './document-drafts';
import { statusForSpecs } from './editor.fixture';
import { chosen, held, written } from './places';

const address = '/api/v1/documents/entry/sessionid';
const body = {
  names: [{ pattern: 'sessionid', match: 'exact' }],
  category: 'necessary',
  attributes: { secure: true },
  purpose: { en: { text: 'Signed in', state: 'reviewed' } },
};
const finding = (rule: string, path: string, severity = 'error') => ({
  rule,
  path,
  severity,
  params: { name: 'a b', field: 'x' },
  document: { kind: 'entry', id: 'sessionid' },
});

const places = {
  names: held<readonly object[]>('/names', []),
  category: chosen('/category'),
  path: written('/path'),
  secure: held<boolean | null>('/attributes/secure', null),
  attributes: held<object | null>('/attributes', null),
};

/** Gives effects and promises their turn; the status is always answered. */
async function turn(http: HttpTestingController): Promise<void> {
  for (let times = 0; times < 2; times++) {
    TestBed.tick();
    for (const each of http.match('/api/v1/status')) each.flush(statusForSpecs);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function edit(findings: readonly object[] = [], permissions = ['edit']) {
  TestBed.configureTestingModule({
    providers: [
      ...consoleForSpecs(),
      provideRouter([]),
      { provide: AUTOSAVE_MS, useValue: 60_000 },
    ],
  });
  await speak();
  const http = TestBed.inject(HttpTestingController);
  const loaded = TestBed.inject(Session).load();
  const person = { id: 'p1', name: 'Ada', email: '', roles: [], permissions };
  http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
  await loaded;
  const id = signal('sessionid');
  const made = TestBed.runInInjectionContext(() => {
    const editing = new DocumentEditing('entry', id);
    return { editing, fields: documentForm(editing, places) };
  });
  made.editing.draft();
  await turn(http);
  const live = { body, version: 1, release: 3 };
  http
    .expectOne(address)
    .flush({ kind: 'entry', id: 'sessionid', live, alsoChangedIn: [], findings });
  await turn(http);
  return { ...made, http };
}

describe('a document in its editor', () => {
  it('takes a member out when it is not known', async () => {
    const { editing } = await edit();
    editing.put('category', undefined);
    expect('category' in editing.body()).toBeFalse();
  });

  it('shows a text in every locale, the source first, each with its state', async () => {
    const { editing } = await edit();
    expect(
      editing.rowsOf('/purpose').map(({ locale, words, state }) => [locale, words, state]),
    ).toEqual([
      ['en', 'Signed in', 'reviewed'],
      ['fr', '', 'missing'],
    ]);
    editing.write('/purpose', 'fr', 'Connecté');
    expect(editing.rowsOf('/purpose')[1]?.state).toBe('draft');
    editing.review('/purpose', 'fr');
    expect(editing.rowsOf('/purpose')[1]?.state).toBe('reviewed');
  });

  it('says what is noticed about a field and what lies in it, unless another field says it', async () => {
    const { editing } = await edit([
      finding('CK001', '/names/0/pattern'),
      finding('CK001', '/namesake'),
    ]);
    expect(editing.notesAt('/names').map(({ at }) => at)).toEqual(['/names/0/pattern']);
    expect(editing.notesAt('/names', '/names/0')).toEqual([]);
    expect(editing.errorAt('/names')).toContain('is not a valid cookie name');
  });

  it('is calm about what is only still to come', async () => {
    const { editing } = await edit([finding('RQ001', '/provider')]);
    expect(editing.notesAt('/provider').map(({ severity }) => severity)).toEqual(['needed']);
    expect(editing.errorAt('/provider')).toBe('');
    expect(editing.blocking()).toEqual([]);
  });

  it('judges values like the server where the server does not', async () => {
    const { editing, http } = await edit();
    editing.put('path', 'x'.repeat(1025));
    expect(editing.errorAt('/path')).withContext('while hands are at work').toBe('');
    void editing.draft().save();
    await turn(http);
    http.expectOne(({ method }) => method === 'PUT').error(new ProgressEvent('error'));
    await turn(http);
    expect(editing.draft().state().kind).toBe('offline-kept');
    expect(editing.errorAt('/path')).toContain('cannot be stored');
  });
});

describe('a form over a document', () => {
  afterEach(() => localStorage.clear());

  it('reads members by their place, and blanks where nothing is known', async () => {
    const { fields } = await edit();
    expect(fields.category().value()).toBe('necessary');
    expect(fields.secure().value()).toBeTrue();
    expect(fields.path().value()).toBe('');
  });

  it('writes one field and leaves everything else of the document as it is', async () => {
    const { editing, fields } = await edit();
    const before = editing.body();
    fields.path().value.set('/x');
    expect(editing.body()).toEqual({ ...before, path: '/x' });
    expect(editing.body().names).toBe(before.names);
  });

  it('takes a blank out of the document, also deep inside', async () => {
    const { editing, fields } = await edit();
    fields.secure().value.set(null);
    fields.category().value.set('');
    expect(editing.body().attributes).toEqual({});
    expect('category' in editing.body()).toBeFalse();
  });

  it('gives an error to the nearest field', async () => {
    const { fields } = await edit([
      finding('CK001', '/names/0/pattern'),
      finding('CK001', '/attributes/secure'),
    ]);
    expect(fields.names().errors().length).toBe(1);
    expect(fields.secure().errors().length).toBe(1);
    expect(fields.attributes().errors()).toEqual([]);
    expect(fields().valid()).toBeFalse();
  });

  it('refuses hands that may only read', async () => {
    const { fields } = await edit([], ['read']);
    expect(fields.category().disabled()).toBeTrue();
    expect(fields.path().readonly()).toBeTrue();
    expect(fields.path().disabled()).toBeFalse();
  });
});
