import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { Role } from '../../registry/index.ts';
import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { ChangeView } from './change-view.ts';
import { anEntryBody } from './registry.fixture.ts';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Doer = 'administrator' | 'reviewer';

/** A transition over HTTP: its address below the change, a body of the right shape, and who may. */
interface Move {
  readonly method: Method;
  readonly path: string;
  readonly payload?: object;
  readonly by: Doer;
  readonly contributorsOnly?: true;
  readonly ofEdit?: true;
}

const verdict = { revision: 9, contentHash: 'sha256-old', comment: 'short' };
const edit = { op: 'create', baseVersion: 7, body: anEntryBody('theme_two') };
const moves: Readonly<Record<string, Move>> = {
  edit: {
    method: 'PUT',
    path: '/edits/entry/theme',
    payload: edit,
    by: 'administrator',
    ofEdit: true,
  },
  drop: { method: 'DELETE', path: '/edits/entry/theme', by: 'administrator', ofEdit: true },
  rename: { method: 'PATCH', path: '', payload: { title: 'x' }, by: 'administrator' },
  submit: post('submit', 'administrator', {}, true),
  'take-back': post('take-back', 'administrator', {}, true),
  withdraw: post('withdraw', 'administrator'),
  approve: post('approve', 'reviewer', verdict),
  'request-changes': post('request-changes', 'reviewer', verdict),
  reject: post('reject', 'reviewer', verdict),
  publish: post('publish', 'administrator'),
  'withdraw-approval': post('withdraw-approval', 'reviewer'),
  unschedule: post('unschedule', 'administrator'),
  claim: post('claim', 'administrator'),
  acknowledge: post('acknowledge', 'administrator', { key: '', reason: 'short', until: 'never' }),
  'drop-acknowledgement': post('drop-acknowledgement', 'administrator', { key: '' }),
  rebase: post('rebase', 'administrator', { choices: { 'entry/theme': { whole: 'mine' } } }),
  'set-publish-time': {
    method: 'PUT',
    path: '/publish-time',
    payload: { publishAt: { wall: '2020-01-01T00:00', zone: 'Nowhere' } },
    by: 'administrator',
  },
  'override-consent': {
    method: 'PUT',
    path: '/consent-override',
    payload: { asksAgain: true, reason: 'short' },
    by: 'administrator',
  },
  'drop-override': { method: 'DELETE', path: '/consent-override', by: 'administrator' },
};

function post(action: string, by: Doer, payload: object = {}, isForContributors = false): Move {
  const move: Move = { method: 'POST', path: `/${action}`, payload, by };
  return isForContributors ? { ...move, contributorsOnly: true } : move;
}

describe('the order in which a move is judged', () => {
  let server: TestServer;
  let people: Readonly<
    Record<'nobody' | 'gone' | 'viewer' | 'other' | 'administrator' | 'reviewer', Browser>
  >;
  /** Withdrawn: no state allows anything any more. */
  let over: { readonly id: string; readonly change: string; readonly edit: string };
  const usedKey = randomUUID();

  beforeAll(async () => {
    server = await aServer();
    const enter = async (name: string, ...roles: Role[]) =>
      server.signedIn(await server.add(name, ...roles));
    const [ada, rex] = [await enter('Ada', 'administrator'), await enter('Rex', 'reviewer')];
    people = {
      nobody: server.browser(),
      gone: await deactivated(),
      viewer: await enter('Vic', 'viewer'),
      other: await enter('Bob', 'administrator'),
      administrator: ada,
      reviewer: rex,
    };
    over = await withdrawn(ada);
    await ada.post('/api/v1/changes', { title: 'Takes the key' }, { 'idempotency-key': usedKey });
  });
  afterAll(() => server.close());

  async function deactivated(): Promise<Browser> {
    const eve = await server.add('Eve', 'administrator', 'reviewer');
    const browser = await server.signedIn(eve);
    await server.parts.storage.transact(({ people: all }) =>
      all.replace({ ...eve, active: false }),
    );
    return browser;
  }

  async function withdrawn(ada: Browser) {
    const view = (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
    const url = `/api/v1/changes/${view.id}`;
    const payload = { op: 'create', baseVersion: 0, body: anEntryBody('theme') };
    const headers = { 'if-none-match': '*' };
    const saved = await ada.send({
      method: 'PUT',
      url: `${url}/edits/entry/theme`,
      payload,
      headers,
    });
    const { etag } = (await ada.get(url)).headers;
    const ended = await ada.post(`${url}/withdraw`, {}, { 'if-match': String(etag) });
    return { id: view.id, change: String(ended.headers.etag), edit: String(saved.headers.etag) };
  }

  const send = async (
    by: keyof typeof people,
    { method, path, payload }: Move,
    headers: Record<string, string> = {},
    id = over.id,
  ) => {
    const url = `/api/v1/changes/${id}${path}`;
    const request: InjectOptions = { method, url, ...(payload && { payload }) };
    const answer = await people[by].send({ ...request, headers });
    return `${answer.statusCode} ${String(codeOf(answer))}`;
  };

  for (const [name, move] of Object.entries(moves)) {
    it(`holds for ${name}: each mended fault shows the next`, async () => {
      const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
      const fresh = () => ({ 'idempotency-key': randomUUID() });
      const stale = { 'if-match': '"another"' };
      const right = { 'if-match': move.ofEdit ? over.edit : over.change };
      if (move.payload) {
        const misshapen = { ...move, payload: { ...move.payload, more: 1 } };
        expect(await send('nobody', misshapen, elsewhere)).toBe('422 VALIDATION');
      }
      expect(await send('nobody', move, elsewhere)).toBe('401 UNAUTHENTICATED');
      expect(await send('gone', move, elsewhere)).toMatch(/^401 /);
      expect(await send('viewer', move, elsewhere)).toBe('403 CSRF_REJECTED');
      expect(await send('viewer', move, {}, 'C-99')).toBe('403 FORBIDDEN');
      expect(await send(move.by, move, {}, 'C-99')).toBe('404 NOT_FOUND');
      if (move.contributorsOnly) {
        expect(await send('other', move)).toBe('403 FORBIDDEN');
        const reused = { ...stale, 'idempotency-key': usedKey };
        expect(await send('other', move, reused)).toBe('403 FORBIDDEN');
        expect(await send('other', move, { ...stale, ...fresh() })).toBe('403 FORBIDDEN');
      }
      expect(await send(move.by, move)).toBe('428 IF_MATCH_REQUIRED');
      if (move.method === 'POST' && move.by === 'administrator') {
        const reused = { ...stale, 'idempotency-key': usedKey };
        expect(await send(move.by, move, reused)).toBe('422 IDEMPOTENCY_KEY_REUSED');
      }
      expect(await send(move.by, move, { ...stale, ...fresh() })).toBe('412 ETAG_MISMATCH');
      // The revision is stale, the comment too short, the title too short, the base not live: the state answers.
      expect(await send(move.by, move, { ...right, ...fresh() })).toBe('409 BAD_STATE');
    });
  }
});
