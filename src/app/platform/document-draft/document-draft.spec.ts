import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ProviderBody } from '../../../registry/index';
import { consoleForSpecs, speak } from '../console.fixture';
import { LeaveGuard } from '../leave-guard';
import { Session } from '../session';
import type { DocumentDraft } from './document-draft';
import { AUTOSAVE_MS, DocumentDrafts } from './document-drafts';
import { statusForSpecs } from './editor.fixture';

const key = { kind: 'provider', id: 'matomo' } as const;
const address = '/api/v1/documents/provider/matomo';
const liveBody: ProviderBody = { name: 'Matomo', country: 'NZ' };
const live = { body: liveBody, version: 4, release: 9 };
const change = { id: 'C-7', title: 'Mine', state: 'draft' };
const view = { ...key, live, alsoChangedIn: [] as unknown[], findings: [] };

describe('a document being edited', () => {
  let http: HttpTestingController;
  let draft: DocumentDraft<'provider'>;

  const turn = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 5));
    TestBed.tick();
  };
  const type = async (part: Partial<ProviderBody>) => {
    draft.body.update((body) => ({ ...body, ...part }));
    await turn();
  };
  const answerStatus = async (myChange: object | null) => {
    for (const each of http.match('/api/v1/status')) each.flush({ ...statusForSpecs, myChange });
    await turn();
  };
  const put = (id = 'C-7') => http.expectOne(`/api/v1/changes/${id}/edits/provider/matomo`);
  const bodyOf = ({ request }: TestRequest) => request.body as { body: ProviderBody; op: string };
  const store = async (request: TestRequest, etag = 'e1') => {
    request.flush({ edit: { ...bodyOf(request), etag }, change, findings: [] });
    await answerStatus(change);
  };
  const refuse = async (request: TestRequest, status: number, body: object) => {
    request.flush(body, { status, statusText: 'refused' });
    await turn();
  };
  const load = async (answer: object = view) => {
    const found = TestBed.inject(DocumentDrafts).find(key);
    TestBed.inject(DocumentDrafts).hold(found);
    http.expectOne(address).flush(answer);
    await turn();
    return found;
  };
  /** One edit is stored already: the next ones know where they go. */
  const loadEdited = () =>
    load({
      ...view,
      edit: { op: 'update', baseVersion: 4, body: liveBody, etag: 'e1', change: 'C-7' },
    });

  beforeEach(async () => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), provideRouter([]), { provide: AUTOSAVE_MS, useValue: 1 }],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    const person = { id: 'p1', name: 'Ada', email: '', roles: [], permissions: ['edit'] };
    http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
    await loaded;
  });

  afterEach(() => {
    draft.destroy();
    localStorage.clear();
  });

  it('saves by itself as a first edit into the open change', async () => {
    draft = await load();
    await type({ country: 'FR' });
    await answerStatus(change);
    const request = put();
    expect(request.request.headers.get('If-None-Match')).toBe('*');
    expect(request.request.body).toEqual({
      op: 'update',
      baseVersion: 4,
      body: { name: 'Matomo', country: 'FR' },
    });
    await store(request);
    expect(draft.state()).toEqual(jasmine.objectContaining({ kind: 'saved', change: 'C-7' }));
    expect(draft.isUnsaved()).toBeFalse();
  });

  it('makes a change when the person has none that takes edits', async () => {
    draft = await load();
    await type({ country: 'FR' });
    await answerStatus({ ...change, state: 'in-review' });
    const made = http.expectOne('/api/v1/changes');
    expect((made.request.body as { title: string }).title).toMatch(/^Changes of \w+ \d+, \d{4}$/);
    expect(made.request.headers.has('Idempotency-Key')).toBeTrue();
    made.flush({ id: 'C-8' });
    await turn();
    await store(put('C-8'));
    expect(draft.stored.edit()?.change).toBe('C-8');
  });

  it('names the edit that it replaces', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    const request = put();
    expect(request.request.headers.get('If-Match')).toBe('"e1"');
    await store(request, 'e2');
    await type({ country: 'DE' });
    expect(put().request.headers.get('If-Match')).toBe('"e2"');
  });

  it('sends what was typed while a save was on its way', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    const first = put();
    await type({ country: 'DE' });
    http.expectNone(`/api/v1/changes/C-7/edits/provider/matomo`);
    await store(first, 'e2');
    expect(bodyOf(put()).body.country).toBe('DE');
  });

  it('takes in silently what somebody else changed elsewhere', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    const theirs = { ...liveBody, name: 'Matomo GmbH' };
    const current = { op: 'update', baseVersion: 4, body: theirs, etag: 'e5' };
    await refuse(put(), 412, { code: 'ETAG_MISMATCH', current });
    const again = put();
    expect(again.request.headers.get('If-Match')).toBe('"e5"');
    expect(bodyOf(again).body).toEqual({ name: 'Matomo GmbH', country: 'FR' });
    await store(again, 'e6');
    expect(draft.state().kind).toBe('saved');
  });

  it('asks where both changed one field, and keeps what was typed', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    const theirs = { ...liveBody, country: 'DE' };
    const current = { op: 'update', baseVersion: 4, body: theirs, etag: 'e5' };
    await refuse(put(), 412, { code: 'ETAG_MISMATCH', current });
    expect(draft.state()).toEqual({
      kind: 'conflict',
      conflicts: [{ at: '/country', base: 'NZ', mine: 'FR', theirs: 'DE' }],
    });
    expect(draft.body().country).toBe('FR');
    void draft.choose(new Set());
    await turn();
    const request = put();
    expect(bodyOf(request).body.country).toBe('FR');
    await store(request, 'e6');
  });

  it('lets theirs stand where the person chose so', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    const current = {
      op: 'update',
      baseVersion: 4,
      body: { ...liveBody, country: 'DE' },
      etag: 'e5',
    };
    await refuse(put(), 412, { code: 'ETAG_MISMATCH', current });
    await draft.choose(new Set(['/country']));
    expect(draft.body().country).toBe('DE');
    expect(draft.isUnsaved()).toBeFalse();
  });

  it('keeps input in this browser while the server is away, and sends it later', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    put().error(new ProgressEvent('error'));
    await turn();
    expect(draft.state().kind).toBe('offline-kept');
    expect(localStorage.getItem('draft:p1:provider:matomo')).toContain('FR');
    expect(await TestBed.inject(LeaveGuard).mayLeave()).toBeTrue();
    dispatchEvent(new Event('online'));
    await turn();
    await store(put(), 'e2');
    expect(draft.state().kind).toBe('saved');
    expect(localStorage.getItem('draft:p1:provider:matomo')).toBeNull();
  });

  it('brings back what an earlier visit could not send', async () => {
    const kept = { base: liveBody, body: { ...liveBody, country: 'FR' } };
    localStorage.setItem('draft:p1:provider:matomo', JSON.stringify(kept));
    draft = await load({ ...view, live: { ...live, body: { ...liveBody, name: 'New name' } } });
    expect(draft.body()).toEqual({ name: 'New name', country: 'FR' });
    await answerStatus(change);
    await store(put());
  });

  it('shows a refused value beside its field and keeps it typed', async () => {
    draft = await loadEdited();
    await type({ country: 'France' });
    await refuse(put(), 422, {
      code: 'VALIDATION',
      errors: [{ pointer: '/body/country', detail: 'two letters', code: 'VALIDATION' }],
    });
    expect(draft.problemAt('/country')?.detail).toBe('two letters');
    expect(draft.body().country).toBe('France');
    await type({ country: 'FR' });
    await store(put(), 'e2');
    expect(draft.problemAt('/country')).toBeUndefined();
  });

  it('asks before approvals fall away', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    await refuse(put(), 409, { code: 'BAD_STATE', state: 'in-review', approvals: 1 });
    expect(draft.state()).toEqual({ kind: 'asks', approvals: 1 });
    void draft.saveAllTheSame();
    await turn();
    const again = put();
    expect((again.request.body as { dropApprovals?: boolean }).dropApprovals).toBeTrue();
    await store(again, 'e2');
    await type({ country: 'DE' });
    expect('dropApprovals' in bodyOf(put())).toBeFalse();
  });

  it('goes back into a change of one’s own that is under review', async () => {
    const found = TestBed.inject(DocumentDrafts).find(key);
    draft = found;
    const also = {
      id: 'C-7',
      title: 'Mine',
      state: 'in-review',
      author: { id: 'p1', name: 'Ada' },
    };
    http.expectOne(address).flush({ ...view, alsoChangedIn: [also] });
    await turn();
    const edit = { op: 'update', baseVersion: 4, body: liveBody, etag: 'e1', change: 'C-7' };
    http.expectOne(`${address}?change=C-7`).flush({ ...view, edit });
    await turn();
    expect(draft.stored.edit()?.change).toBe('C-7');
  });

  it('proposes that a document goes, without a body', async () => {
    draft = await loadEdited();
    void draft.retire();
    await turn();
    const request = put();
    expect(request.request.body).toEqual({ op: 'delete', baseVersion: 4 });
    await store(request, 'e2');
    expect(draft.stored.isRetired()).toBeTrue();
  });

  it('gives up after a conflict that will not end', async () => {
    draft = await loadEdited();
    await type({ country: 'FR' });
    for (const etag of ['e2', 'e3', 'e4']) {
      const current = { op: 'update', baseVersion: 4, body: liveBody, etag };
      await refuse(put(), 412, { code: 'ETAG_MISMATCH', current });
    }
    expect(draft.state().kind).toBe('failed');
    expect(draft.body().country).toBe('FR');
  });

  it('discards the edit: what is live counts again', async () => {
    draft = await load({
      ...view,
      edit: {
        op: 'update',
        baseVersion: 4,
        body: { ...liveBody, country: 'FR' },
        etag: 'e1',
        change: 'C-7',
      },
    });
    const done = draft.discard();
    const request = put();
    expect(request.request.method).toBe('DELETE');
    expect(request.request.headers.get('If-Match')).toBe('"e1"');
    request.flush(null);
    await done;
    expect(draft.body()).toEqual(liveBody);
  });

  it('is not found when it is neither live nor in one’s own change', async () => {
    draft = await load({ ...key, alsoChangedIn: [], findings: [] });
    expect(draft.status()).toBe('not-found');
  });
});
