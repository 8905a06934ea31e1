import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { ChangeView } from './change-view.ts';

describe('another opinion on asking again, over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let rex: Browser;
  let view: ChangeView;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rex = await server.signedIn(await server.add('Rex', 'reviewer'));
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    view = (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
  });

  const opinion = { asksAgain: false, reason: 'Only a spelling mistake is mended.' };
  async function put(payload: object, by = ada, headers = { 'if-match': view.etag }) {
    const url = `/api/v1/changes/${view.id}/consent-override`;
    return by.send({ method: 'PUT', url, payload, headers });
  }

  it('stands in the change with its author and its reason, and in the chain', async () => {
    const after = (await put(opinion)).json<ChangeView>();
    expect(after.consentOverride).toEqual(
      jasmine.objectContaining({ ...opinion, person: after.author }),
    );
    const { action, payload } = (await server.parts.storage.read.audit.head())!;
    expect(action).toBe('change.override-consent');
    expect(JSON.parse(payload)).toEqual(jasmine.objectContaining({ consentOverride: opinion }));
  });

  it('is left to the rules again by DELETE', async () => {
    const { etag } = (await put(opinion)).json<ChangeView>();
    const url = `/api/v1/changes/${view.id}/consent-override`;
    const after = (await ada.delete(url, { 'if-match': etag })).json<ChangeView>();
    expect(after.consentOverride).toBeUndefined();
    expect(after.revision).toBe(3);
  });

  for (const [what, payload, pointer] of [
    ['a reason too short to be one', { ...opinion, reason: 'Because.' }, '/reason'],
    ['no opinion', { ...opinion, asksAgain: 'no' }, '/asksAgain'],
    ['a member nobody knows', { ...opinion, until: '2027-01-01' }, '/until'],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const answer = await put(payload);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
      expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe(pointer);
    });
  }

  it('is for administrators who have seen the change as it is', async () => {
    expect(codeOf(await put(opinion, rex))).toBe('FORBIDDEN');
    expect(codeOf(await put(opinion, ada, { 'if-match': '"C-1.9"' }))).toBe('ETAG_MISMATCH');
  });
});
