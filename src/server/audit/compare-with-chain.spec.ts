import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import { sha256Of } from '../publishing/digest.ts';
import { backUp } from '../storage/backup.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { compareWithChain } from './compare-with-chain.ts';
import { linkEvent } from './link-event.ts';
import type { AuditEvent } from './audit-repository.ts';
import { verifyRecords } from './verify-records.ts';

type Deed = (database: DatabaseSync) => void;
const sql =
  (text: string): Deed =>
  (database) =>
    database.exec(text);

/** Other bytes in a file of release 2, and a sum that fits. */
const forged =
  (name: string, coding: string, bytes: Uint8Array): Deed =>
  (database) =>
    void database
      .prepare(
        'update artefact set bytes = ?, sha256 = ? where release = 2 and path = ? and coding = ?',
      )
      .run(bytes, sha256Of(bytes), name, coding);

const other = new TextEncoder().encode('Nothing is stored.');
const notTold = 'is not what the audit chain tells';

describe('what is kept, held against the audit chain', () => {
  const folder = aFolder();
  const whole = path.join(folder, 'whole.sqlite');
  beforeAll(async () => {
    const storage = await openStorage(folder);
    await aDeskWithEvidence(storage);
    await storage.close();
    await backUp(folder, whole);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function after(deed: Deed) {
    const copy = aFolder();
    copyFileSync(whole, databaseFile(copy));
    const database = openDatabase(databaseFile(copy));
    database.exec('pragma foreign_keys = off');
    for (const table of ['audit_event', 'artefact', 'decision', 'released_edit', 'release']) {
      database.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`);
    }
    deed(database);
    database.close();
    const storage = await openStorage(copy);
    const found = await compareWithChain(storage.read);
    const records = await verifyRecords(storage.read);
    await storage.close();
    rmSync(copy, { recursive: true });
    return { ...found, records };
  }

  it('is the same when nobody altered it, and what nothing proves is said', async () => {
    const { differs, notCovered, records } = await after(sql('select 1'));
    expect([...differs, ...records]).toEqual([]);
    expect(notCovered).toEqual([jasmine.stringMatching(/^Not covered: names of people/)]);
  });

  for (const [what, deed, lines] of [
    [
      'another policy page',
      forged('policy/en.html', 'identity', other),
      ['release 2: policy/en.html (identity) is not what was published'],
    ],
    [
      'another notice, in the coding that visitors get',
      forged('notice/fr.json', 'br', other),
      ['release 2: notice/fr.json (br) is not what was published'],
    ],
    [
      'another manifest, in the coding that visitors get',
      forged('manifest.jws', 'gzip', other),
      ['release 2: manifest.jws (gzip) is not what was published'],
    ],
    [
      'a page less',
      sql(`delete from artefact where release = 2 and path = 'policy/fr.html'`),
      ['release 2: policy/fr.html is missing'],
    ],
    [
      'a page more',
      sql(`update artefact set path = 'policy/de.html' where release = 2 and path = 'policy/fr.html'
           and coding = 'br'`),
      ['release 2: policy/de.html (br) was never published'],
    ],
    [
      'another comment',
      sql(`update decision set comment = 'Fine with me.' where person = 'rex'`),
      [`C-2, decision 2: its comment ${notTold}`],
    ],
    [
      'another time',
      sql(`update decision set at = '2026-11-24T10:00:00Z' where person = 'rae'`),
      [`C-2, decision 1: its time ${notTold}`],
    ],
    [
      'another person',
      sql(`update decision set person = 'bob' where person = 'rex'`),
      [`C-2, decision 2: its person ${notTold}`],
    ],
    [
      'another verdict',
      sql(`update decision set verdict = 'approve' where person = 'rae'`),
      [`C-2, decision 1: its verdict ${notTold}`],
    ],
    [
      'another content hash',
      sql(`update decision set content_hash = 'sha256-x' where person = 'rae'`),
      [`C-2, decision 1: its content hash ${notTold}`],
    ],
    [
      'a decision less',
      sql(`delete from decision where person = 'rae'`),
      ['C-2: 1 decisions are kept, the audit chain tells of 2'],
    ],
    [
      'another content',
      sql(`update edit set body = replace(body, 'theme_two', 'theme_too') where change_id = 'C-2'`),
      ['release 2: the content of C-2 is not what was published'],
    ],
    [
      'other contributors',
      sql(`update contributor set person = 'bob' where change_id = 'C-2'`),
      ['release 2: the contributors of C-2 are not those that the audit chain tells'],
    ],
    [
      'other words published',
      sql(`update released_edit set body = replace(body, 'theme_two', 'theme_too')
           where change_id = 'C-2'`),
      ['release 2: what differs from release 1 is not what was published'],
    ],
    [
      'another change',
      sql(`update release set change_id = 'C-1' where n = 2`),
      ['release 2: it belongs to change/C-2, not to C-1'],
    ],
  ] as const) {
    it(`differs by ${what}, though every sum fits`, async () => {
      expect((await after(deed)).differs).toEqual([...lines]);
    });
  }

  it('is not covered, and not broken either, where an older version told less', async () => {
    const { differs, notCovered } = await after(asOfOld);
    expect(differs).toEqual([]);
    expect(notCovered).toEqual([
      'Not covered: banner, policy pages and difference of release 1, 2, published before the audit chain told their digests.',
      'Not covered: words and times of 2 decisions, taken before the audit chain told them.',
      jasmine.stringMatching(/^Not covered: names of people/),
    ]);
  });
});

/** The same chain without what older versions did not tell. */
function asOfOld(database: DatabaseSync): void {
  const rows = database.prepare('select * from audit_event order by seq').all();
  const write = database.prepare(
    'update audit_event set payload = ?, prev = ?, hash = ? where seq = ?',
  );
  let head: AuditEvent | undefined;
  for (const row of rows as unknown as AuditEvent[]) {
    const told = JSON.parse(row.payload) as Record<string, unknown>;
    const { artefacts: _a, difference: _d, commentDigest: _c, decidedAt: _t, ...payload } = told;
    head = linkEvent({ ...row, payload }, head);
    write.run(head.payload, head.prev, head.hash, head.seq);
  }
}
