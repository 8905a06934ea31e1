import { rmSync } from 'node:fs';
import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { moveChanges } from '../walk-changes.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import type { AuditPage, AuditRow, ChainCheck } from './audit-schemas.ts';

describe('the audit', () => {
  let folder: string;
  let server: TestServer;
  let rui: Browser;
  let ada: string;
  beforeAll(async () => {
    folder = aFolder();
    server = await aServer({ storage: await openStorage(folder) });
    await publishSample(server.parts.storage, '2026-03-01T08:00:00Z');
    const person = await server.add('=Ada', 'administrator');
    ada = person.id;
    rui = await server.signedIn(await server.add('Rui', 'reviewer'));
    await moveChanges(await server.signedIn(person), rui);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const list = async (query = ''): Promise<AuditPage> =>
    (await rui.get(`/api/v1/audit${query}`)).json<AuditPage>();
  const verify = async (): Promise<ChainCheck> =>
    (await rui.post('/api/v1/audit/verify')).json<ChainCheck>();
  const seqs = (rows: readonly AuditRow[]): readonly number[] => rows.map(({ seq }) => seq);

  it('names people beside the chain, never in it', async () => {
    const { items, people } = await list(`?person=${ada}`);
    expect(items.length).toBeGreaterThan(5);
    expect(items.every(({ actor }) => actor === ada)).toBeTrue();
    expect(people[ada]).toBe('=Ada');
  });

  it('says which change an event is about, and which release came of it', async () => {
    const { items } = await list('?action=change.publish');
    expect(items.map(({ change, release }) => [change?.title, release])).toEqual([
      ['All colours', 2],
    ]);
  });

  it('finds a document through the changes that hold it', async () => {
    const { items } = await list('?object=entry/theme&size=500');
    expect(new Set(items.map(({ object }) => object))).toEqual(new Set(['change/C-2']));
  });

  it('finds what led to a release', async () => {
    expect(seqs((await list('?release=2&size=500')).items)).toEqual(
      seqs((await list('?object=change/C-2&size=500')).items),
    );
    expect((await list('?release=1')).items.map(({ action }) => action)).toEqual(['bootstrap']);
  });

  for (const query of ['', '?action=change', '?object=entry/theme', '?to=2026-03-01']) {
    it(`exports exactly the rows of "${query}", all of them`, async () => {
      const { items, total } = await list(`${query === '' ? '?' : `${query}&`}size=500`);
      const oldestFirst = [...items].reverse();
      const json = await rui.get(`/api/v1/audit/export.json${query}`);
      expect(json.json<{ events: AuditRow[] }>().events).toEqual(oldestFirst);
      const csv = await rui.get(`/api/v1/audit/export.csv${query}`);
      const lines = csv.body.trimEnd().split('\r\n').slice(1);
      expect(lines.length).toBe(total);
      expect(lines.map((line) => Number(line.split(',')[0]))).toEqual(seqs(oldestFirst));
    });
  }

  it('exports no formula', async () => {
    const csv = await rui.get(`/api/v1/audit/export.csv?person=${ada}`);
    expect(csv.body).toContain(",'=Ada");
    expect(csv.body).not.toContain(',=Ada');
  });

  it('is whole, and as long as the manifests of releases attest', async () => {
    const { events, breaks, checkpoints } = await verify();
    expect([events, breaks]).toEqual([(await list()).total, []]);
    expect(checkpoints.map(({ release, holds }) => [release, holds])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  /** What somebody with the file and a tool could do, and undo. */
  function alter(deed: string): void {
    const database = openDatabase(databaseFile(folder));
    database.exec('drop trigger if exists audit_event_no_update');
    database.exec(deed);
    database.close();
  }

  it('names the first bad record once somebody altered the file', async () => {
    alter(`update audit_event set actor = actor || 'x' where seq = 3`);
    const { breaks } = await verify();
    alter(`update audit_event set actor = rtrim(actor, 'x') where seq = 3`);
    expect(breaks).toEqual([{ kind: 'edited', seq: 3 }]);
  });

  it('sees a history that was written anew by what releases attest', async () => {
    alter(`update audit_event set hash = 'x' || hash where seq = 1`);
    const { checkpoints } = await verify();
    alter(`update audit_event set hash = ltrim(hash, 'x') where seq = 1`);
    expect(checkpoints[0]).toEqual({ release: 1, size: 1, holds: false });
  });
});
