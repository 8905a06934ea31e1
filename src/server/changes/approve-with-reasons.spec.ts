import type { EntryBody } from '../../registry/index.ts';
import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';
import { anEntryBody } from './registry.fixture.ts';

const text = (en: string, fr: string) => ({
  en: { text: en, state: 'reviewed' as const },
  fr: { text: fr, state: 'reviewed' as const },
});

/** Measures without consent, and begins its time anew at each visit: LG009 of the pack of France. */
const body: EntryBody = {
  ...anEntryBody('visits'),
  category: 'statistical',
  dataRetentionSeconds: 2_592_000,
  duration: {
    kind: 'persistent',
    seconds: 2_592_000,
    qualifier: 'exactly',
    refreshed: true,
    note: text('It starts anew at each visit.', 'Elle recommence à chaque visite.'),
  },
  exemption: {
    criterion: 'audience-measurement',
    jurisdictions: ['FR'],
    attestations: [
      'own-use',
      'anonymous-output',
      'no-cross-reference',
      'no-cross-site-id',
      'no-third-party-transfer',
    ],
    rationale: text('We count visits for ourselves.', 'Nous comptons les visites pour nous.'),
    reviewBy: '2026-12-01',
  },
};

describe('an error that only a reviewer may set aside', () => {
  let server: TestServer;
  let ada: Browser;
  let rex: Browser;
  let view: ChangeView;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rex = await server.signedIn(await server.add('Rex', 'reviewer'));
    const { id } = (await ada.post('/api/v1/changes', { title: 'Visits' })).json<ChangeView>();
    const stored = await server.parts.storage.read.documents.find('settings', 'main');
    const rulePacks = { core: '2026.1', eu: '2026.1', fr: '2026.1' };
    const settings = { ...stored?.body, rulePacks };
    await save(id, 'settings/main', { op: 'update', baseVersion: 1, body: settings }, 'settings');
    await save(id, 'entry/visits', { op: 'create', baseVersion: 0, body }, 'entry');
    view = (await ada.get(`/api/v1/changes/${id}`)).json<ChangeView>();
    await move(ada, 'submit');
  });
  afterAll(() => server.close());

  async function save(id: string, document: string, payload: object, what: string) {
    const url = `/api/v1/changes/${id}/edits/${document}`;
    const headers = { 'if-none-match': '*' };
    const answer = await ada.send({ method: 'PUT', url, payload, headers });
    expect(answer.statusCode).withContext(what).toBe(201);
  }
  async function move(by: Browser, action: string, payload: object = {}) {
    const url = `/api/v1/changes/${view.id}`;
    const answer = await by.post(`${url}/${action}`, payload, { 'if-match': view.etag });
    view = (await by.get(url)).json<ChangeView>();
    return answer;
  }
  const approve = (setAside: readonly object[]) => {
    const { revision, contentHash } = view;
    return move(rex, 'approve', { revision, contentHash, setAside });
  };
  const asked = () => ({
    key: view.findings.find(({ rule }) => rule === 'LG009')!.key,
    reason: 'The tool cannot do otherwise before May.',
    until: '2026-06-01',
  });

  it('keeps an approved change from going live until an approval says why it may stand', async () => {
    expect(view.state).toBe('in-review');
    await approve([]);
    expect(view.approvals).toBe(1);
    const refused = await move(ada, 'publish');
    expect([refused.statusCode, codeOf(refused)]).toEqual([409, 'BLOCKED_BY_FINDINGS']);
    expect(refused.json<{ findings: string[] }>().findings).toEqual(['LG009']);

    await approve([asked()]);
    const found = view.findings.find(({ rule }) => rule === 'LG009');
    expect(found?.setAside?.reason).toBe(asked().reason);
    const answer = await move(ada, 'publish');
    expect([answer.statusCode, view.state]).toEqual([200, 'published']);
    const { action, payload } = (await server.parts.storage.read.audit.head())!;
    expect(action).toBe('change.publish');
    const setAside = [jasmine.objectContaining({ rule: 'LG009', document: 'entry/visits' })];
    expect(JSON.parse(payload)).toEqual(jasmine.objectContaining({ setAside }));
  });
});
