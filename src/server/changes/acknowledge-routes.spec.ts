import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';
import { anEntryBody } from './registry.fixture.ts';

describe('what people let stand or see otherwise, over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let view: ChangeView;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    const { id } = (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
    const seconds = { kind: 'persistent', seconds: 50_000_000, qualifier: 'exactly' };
    const body = { ...anEntryBody('theme'), duration: { ...seconds, refreshed: false } };
    await ada.send({
      method: 'PUT',
      url: `/api/v1/changes/${id}/edits/entry/theme`,
      payload: { op: 'create', baseVersion: 0, body },
      headers: { 'if-none-match': '*' },
    });
    view = (await ada.get(`/api/v1/changes/${id}`)).json<ChangeView>();
  });

  async function send(method: 'POST' | 'PUT' | 'DELETE', what: string, payload?: object) {
    const url = `/api/v1/changes/${view.id}/${what}`;
    const headers = { 'if-match': view.etag, 'idempotency-key': crypto.randomUUID() };
    const answer = await ada.send({ method, url, headers, ...(payload && { payload }) });
    if (answer.statusCode === 200) view = answer.json<ChangeView>();
    return answer;
  }
  const keyOf = () => view.findings.find(({ rule }) => rule === 'CK009')!.key;
  const given = { reason: 'The contract asks for this lifetime.', until: '2026-06-01' };
  const lastEvent = async () => {
    const { action, payload } = (await server.parts.storage.read.audit.head())!;
    return [action, JSON.parse(payload) as unknown];
  };

  it('is a finding, for a reason', async () => {
    await send('POST', 'acknowledge', { key: keyOf(), ...given });
    expect(view.acknowledgements).toEqual([jasmine.objectContaining({ rule: 'CK009', ...given })]);
    const acknowledged = [jasmine.objectContaining({ document: 'entry/theme', ...given })];
    expect(await lastEvent()).toEqual([
      'change.acknowledge',
      jasmine.objectContaining({ acknowledged }),
    ]);
  });

  it('is a finding no more, once the reason is taken back', async () => {
    const key = keyOf();
    await send('POST', 'acknowledge', { key, ...given });
    await send('POST', 'drop-acknowledgement', { key });
    expect(view.acknowledgements).toEqual([]);
    const dropped = [jasmine.objectContaining({ rule: 'CK009' })];
    expect(await lastEvent()).toEqual([
      'change.drop-acknowledgement',
      jasmine.objectContaining({ dropped }),
    ]);
  });

  for (const [pointer, wrong] of [
    ['/key', { key: 'another' }],
    ['/reason', { reason: 'Too short' }],
    ['/until', { until: '2028-01-01' }],
  ] as const) {
    it(`is refused with a wrong ${pointer}`, async () => {
      const answer = await send('POST', 'acknowledge', { key: keyOf(), ...given, ...wrong });
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
      expect(answer.body).toContain(`"pointer":"${pointer}"`);
    });
  }

  it('is whether visitors are asked again, until it is left to the rules', async () => {
    const opinion = { asksAgain: false, reason: 'Visitors agreed to the same thing.' };
    await send('PUT', 'consent-override', opinion);
    expect(view.consentOverride).toEqual(jasmine.objectContaining(opinion));
    expect(view.consequences.reconsent.verdict).toBeFalse();
    expect(await lastEvent()).toEqual([
      'change.override-consent',
      jasmine.objectContaining({ consentOverride: opinion }),
    ]);
    await send('DELETE', 'consent-override');
    expect(view.consentOverride).toBeUndefined();
    const { revision } = view;
    await send('DELETE', 'consent-override');
    expect(view.revision).toBe(revision);
  });
});
