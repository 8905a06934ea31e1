import type { DatabaseSync } from 'node:sqlite';
import { rmSync } from 'node:fs';
import type { LightMyRequestResponse } from 'fastify';
import { sizes } from '../../e2e/reliability/sizes.ts';
import type { Browser } from './app.fixture.ts';
import { aServer, codeOf, type TestServer } from './app.fixture.ts';
import { anEntryBody } from './changes/registry.fixture.ts';
import { instantOf } from './clock.ts';
import { publishSample } from './publishing/publish-sample.ts';
import { migrate } from './storage/migrate.ts';
import { databaseFile, storageOn } from './storage/open-storage.ts';
import { openDatabase } from './storage/sqlite/open-database.ts';
import { aFolder } from './storage/storage.fixture.ts';

interface View {
  readonly id: string;
  readonly etag: string;
  readonly revision: number;
  readonly contentHash: string;
}
type Act = () => Promise<LightMyRequestResponse>;

describe('a disk without room', () => {
  const folder = aFolder();
  let database: DatabaseSync;
  let server: TestServer;
  let ada: Browser;
  let rui: Browser;
  let keys = 0;
  let entries = 0;

  beforeAll(async () => {
    database = openDatabase(databaseFile(folder));
    await migrate(database, folder);
    const reading = openDatabase(databaseFile(folder), true);
    server = await aServer({ storage: storageOn(database, reading) });
    await publishSample(server.parts.storage, instantOf(server.parts.clock()));
    ada = await server.signedIn(await server.add('ada', 'administrator'));
    rui = await server.signedIn(await server.add('rui', 'reviewer'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const number = (pragma: string): number =>
    Number(Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0]);
  /** Leaves room for this many pages more, also where rows were deleted. */
  const leave = (pages: number): void => {
    number(`max_page_count = ${Math.max(1, number('page_count') + pages)}`);
  };
  const makeRoom = (): number => number('max_page_count = 1000000');

  /** All rows of all tables but the sessions, which only note who was seen. */
  const everything = (): unknown =>
    database
      .prepare(
        `select name from sqlite_schema where type = 'table' and name not in ('session', 'sqlite_sequence')`,
      )
      .all()
      .map(({ name }) => [name, database.prepare(`select * from "${String(name)}"`).all()]);

  const nextKey = (): string => `00000000-0000-4000-8000-${String((keys += 1)).padStart(12, '0')}`;

  /** The same request with the same key, as often as it is called. */
  function post(who: Browser, url: string, body: object, etag?: string): Act {
    const headers = { 'idempotency-key': nextKey(), ...(etag && { 'if-match': etag }) };
    return () => who.post(`/api/v1${url}`, body, headers);
  }

  /** From nothing to a release; each step is one request that needs room. */
  async function* steps(): AsyncGenerator<Act, void, LightMyRequestResponse> {
    const begun = yield post(ada, '/changes', { title: 'A change', description: 'd'.repeat(9000) });
    const { id } = begun.json<View>();
    const entry = `full-${(entries += 1)}`;
    yield () =>
      ada.send({
        method: 'PUT',
        url: `/api/v1/changes/${id}/edits/entry/${entry}`,
        payload: { op: 'create', baseVersion: 0, body: anEntryBody(entry) },
        headers: { 'if-none-match': '*' },
      });
    const { etag } = (await ada.get(`/api/v1/changes/${id}`)).json<View>();
    const submitted = (yield post(ada, `/changes/${id}/submit`, {}, etag)).json<View>();
    const { revision, contentHash } = submitted;
    const verdict = { revision, contentHash, comment: 'c'.repeat(5000) };
    const approved = yield post(rui, `/changes/${id}/approve`, verdict, submitted.etag);
    yield post(ada, `/changes/${id}/publish`, {}, approved.json<View>().etag);
    const guest = { name: 'g'.repeat(200), email: `g${entries}@example.org`, roles: ['viewer'] };
    yield post(ada, '/invitations', guest);
  }

  it('is told by 507 at any step, nothing is half-saved, and work resumes when there is room', async () => {
    let full = 0;
    const refusedSteps = new Set<number>();
    let run = steps();
    let step = 0;
    let next = await run.next();
    for (let n = 0; full < sizes.fullDisks; n += 1) {
      if (next.done) {
        run = steps();
        step = 0;
        next = await run.next();
        continue;
      }
      const act: Act = next.value;
      const before = everything();
      leave(n % 4);
      let answer = await act();
      if (answer.statusCode === 507) {
        full += 1;
        refusedSteps.add(step);
        expect(codeOf(answer)).toBe('STORAGE_FULL');
        expect(everything()).toEqual(before);
        expect((await ada.get('/api/v1/status')).statusCode).toBe(200);
        expect((await ada.get('/registry/v1/latest.json')).statusCode).toBe(200);
        expect((await ada.get('/readyz')).statusCode).toBe(200);
        makeRoom();
        answer = await act();
      }
      expect(answer.statusCode).withContext(answer.body.slice(0, 300)).toBeLessThan(300);
      makeRoom();
      step += 1;
      next = await run.next(answer);
    }
    expect(refusedSteps.size).toBeGreaterThan(3);
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  }, 120_000);
});
