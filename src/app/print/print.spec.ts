import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { Session } from '../platform/session';
import printRoutes from './print-routes';

const text = (words: string) => ({ text: words, state: 'reviewed' });
const body = {
  names: [{ pattern: 'sessionid', match: 'exact' }],
  provider: 'acme',
  category: 'necessary',
  purpose: { en: text('Keeps you signed in.') },
  exemption: {
    criterion: 'requested-service',
    jurisdictions: ['FR'],
    attestations: ['own-use'],
    rationale: { en: text('Nobody can sign in without it.'), fr: text('Sans lui, rien.') },
    decidedBy: 'Rev',
    decidedAt: '2026-03-01',
    reviewBy: '2027-03-01',
  },
};
const release = { n: 4, digest: 'sha256-abc=', publishedAt: '2026-03-12T08:00:00Z' };
const change = {
  id: 'C-4',
  title: 'Clearer words',
  description: 'Why not.',
  state: 'published',
  revision: 3,
  contentHash: 'sha256-now',
  contributors: ['p-1'],
  decisions: [
    {
      person: 'p-2',
      verdict: 'approve',
      revision: 2,
      contentHash: 'sha256-old',
      at: '2026-03-11T08:00:00Z',
      comment: '',
    },
    {
      person: 'p-2',
      verdict: 'approve',
      revision: 3,
      contentHash: 'sha256-now',
      at: '2026-03-12T07:00:00Z',
      comment: 'I agree with every word.',
    },
  ],
  noSecondPerson: false,
  release: 4,
  people: { 'p-1': { name: 'Ada' }, 'p-2': { name: 'Rev' } },
  documents: [
    {
      kind: 'entry',
      id: 'sessionid',
      op: 'update',
      title: 'sessionid',
      differences: [{ at: '/path', before: '/', after: '/shop' }],
    },
  ],
};

describe('a report on paper', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(address: string, isPermitted = false): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'print', children: printRoutes }], withComponentInputBinding()),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    if (isPermitted) {
      const loaded = TestBed.inject(Session).load();
      const person = { id: 'p-1', name: 'Ada', email: '', roles: [], permissions: ['audit'] };
      http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
      await loaded;
    }
    harness = await RouterTestingHarness.create(address);
    TestBed.tick();
  }
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }
  async function answer(url: string, found: object): Promise<void> {
    http.expectOne((request) => request.url === url).flush(found);
    await settle();
  }
  async function answerNames(): Promise<void> {
    await answer('/api/v1/documents/category', {
      items: [{ id: 'necessary', body: { label: { en: text('Necessary') } } }],
    });
    await answer('/api/v1/documents/provider', {
      items: [{ id: 'acme', body: { name: 'Acme' } }],
    });
    await answer('/api/v1/documents/location', { items: [] });
  }
  const status = {
    live: { release: 4, digest: 'sha256-abc=', publishedAt: '2026-03-12T08:00:00Z' },
    myChange: { id: 'C-9' },
    locales: { source: 'en', published: ['en'] },
  };
  const answerStatus = () => answer('/api/v1/status', status);
  const answerRows = (ids: readonly string[], total: number) =>
    answer('/api/v1/entries', { items: ids.map(row), total });
  const row = (id: string) => ({
    id,
    names: [{ pattern: id, match: 'exact' }],
    provider: { id: 'acme', name: 'Acme' },
    category: { id: 'necessary', label: { en: text('Necessary') } },
    duration: { kind: 'session' },
    texts: { en: 'reviewed' },
    state: 'live',
  });
  const words = () => harness.routeNativeElement!.textContent.replaceAll(/\s+/g, ' ');
  const printButton = () => harness.routeNativeElement!.querySelector('button');

  it('holds the whole dossier of an exemption, with the release that carries it', async () => {
    await open('/print/exemption/sessionid');
    await answer('/api/v1/documents/entry/sessionid', { live: { body, release: 4 } });
    await answerNames();
    await answer('/api/v1/releases/4', release);
    expect(words()).toContain('Exemption from consent: sessionid');
    expect(words()).toMatch(/Acme.*Necessary/);
    for (const each of [
      'Nobody can sign in without it.',
      'Sans lui, rien.',
      'Rev',
      'sha256-abc=',
    ]) {
      expect(words()).toContain(each);
    }
    expect(words()).toContain('Release 4, Mar 12, 2026');
    expect(words()).toMatch(
      /Ground.*Jurisdictions.*Attestations.*Rationale.*Decided by.*Review by/,
    );
  });

  it('cannot be printed before everything has arrived', async () => {
    await open('/print/exemption/sessionid');
    await answer('/api/v1/documents/entry/sessionid', { live: { body, release: 4 } });
    await answerNames();
    expect(printButton()).toBeNull();
    await answer('/api/v1/releases/4', release);
    expect(printButton()!.textContent).toContain('Print');
  });

  it('is refused when a part of it cannot be read', async () => {
    await open('/print/exemption/sessionid');
    await answer('/api/v1/documents/entry/sessionid', { live: { body, release: 4 } });
    await answerNames();
    http
      .expectOne('/api/v1/releases/4')
      .flush({ code: 'INTERNAL' }, { status: 500, statusText: 'Internal' });
    await settle();
    expect(words()).toContain('half a report is none');
    expect(words()).not.toContain('Nobody can sign in without it.');
  });

  it('says that an entry claims none, or is not live', async () => {
    await open('/print/exemption/sessionid');
    await answer('/api/v1/documents/entry/sessionid', {});
    await answerNames();
    expect(words()).toContain('This entry is not live');
  });

  it('holds the difference of a change and every decision, stale ones named as such', async () => {
    await open('/print/changes/C-4');
    await answer('/api/v1/changes/C-4', change);
    await answerNames();
    await answer('/api/v1/releases/4', release);
    expect(words()).toContain('Written by Ada.');
    expect(words()).toMatch(/revision 2, Mar 11, 2026, 8:00 AM \(of other content than this\)/);
    expect(words()).toContain('I agree with every word.');
    expect(words()).toMatch(/What differs in 1 document.*sessionid.*Path.*\/shop/);
    expect(words()).toContain('C-4, revision 3 · sha256-now · release 4 · sha256-abc=');
  });

  it('holds every entry of a view, and opens the print after the last one', async () => {
    const print = spyOn(window, 'print');
    await open('/print/entries?category=necessary&page=2&cols=state');
    const [asking] = http.match(({ url }) => url === '/api/v1/entries');
    const asked = asking!.request.params;
    expect([asked.get('category'), asked.get('page'), asked.get('size')]).toEqual([
      'necessary',
      null,
      '10000',
    ]);
    asking!.flush({ items: ['sessionid', 'csrftoken'].map(row), total: 2 });
    await settle();
    expect(print).not.toHaveBeenCalled();
    await answerNames();
    await answerStatus();
    expect(words()).toMatch(/Catalogue: 2 entries.*sessionid.*Acme.*Necessary.*csrftoken/);
    expect(words()).toContain('Filter: Category Necessary · Release 4, Mar 12, 2026 · sha256-abc=');
    expect(words()).toContain('with your change C-9 laid over it');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('says what was looked for when no row is there', async () => {
    spyOn(window, 'print');
    await open('/print/entries?q=xyz');
    await answerRows([], 0);
    await answerNames();
    await answerStatus();
    expect(words()).toContain('No rows.');
    expect(words()).toContain('Filter: search “xyz”');
  });

  it('refuses a list of which a part is missing', async () => {
    const print = spyOn(window, 'print');
    await open('/print/entries');
    await answerRows(['sessionid'], 2);
    await answerNames();
    await answerStatus();
    expect(words()).toContain('half a report is none');
    expect(words()).not.toContain('sessionid');
    expect(print).not.toHaveBeenCalled();
  });

  it('holds every event of a filter of the audit, with names', async () => {
    const print = spyOn(window, 'print');
    await open('/print/audit?person=p-1&from=2026-03-01', true);
    await answerStatus();
    await answer('/api/v1/audit/export.json', {
      people: { 'p-1': 'Ada' },
      events: [
        {
          ...{ seq: 7, at: '2026-03-12T08:00:00Z', actor: 'p-1', action: 'change.submit' },
          ...{ object: 'change/C-4', change: { id: 'C-4', title: 'Clearer words' }, release: 4 },
        },
      ],
    });
    expect(words()).toMatch(
      /Audit: 1 event.*7Mar 12, 2026.*AdaSubmitted a changeClearer words \(C-4\)4/,
    );
    expect(words()).toContain('Filter: Who Ada and From Mar 1, 2026 · Release 4');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('prints no audit that could not be read to its end', async () => {
    await open('/print/audit', true);
    await answerStatus();
    http.expectOne('/api/v1/audit/export.json').error(new ProgressEvent('error'));
    await settle();
    expect(words()).toContain('half a report is none');
  });
});
