import { rmSync } from 'node:fs';
import { publishSample } from '../publishing/publish-sample.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { verifyRecords } from './verify-records.ts';

describe('the check of the records', () => {
  let folder: string;
  beforeEach(async () => {
    folder = aFolder();
    const storage = await openStorage(folder);
    await publishSample(storage, '2026-03-01T08:00:00Z');
    await storage.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What somebody with the file and a tool could do, triggers or not. */
  async function verifyAfter(deed: string): Promise<readonly string[]> {
    const database = openDatabase(databaseFile(folder));
    database.exec('pragma foreign_keys = off');
    for (const table of ['audit_event', 'release', 'artefact']) {
      database.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`);
    }
    database.exec(deed);
    database.close();
    const storage = await openStorage(folder);
    const found = await verifyRecords(storage.read);
    await storage.close();
    return found;
  }

  const json = `path = 'registry.json' and coding = 'identity'`;
  for (const [deed, lines] of [
    ['select 1', []],
    [
      `update audit_event set actor = 'somebody' where seq = 1`,
      ['audit chain: {"kind":"edited","seq":1}'],
    ],
    [
      'delete from audit_event',
      ['audit chain: {"expected":1,"kind":"shorter-than-checkpoint","length":0}'],
    ],
    [
      `update artefact set bytes = cast('{}' as blob) where ${json}`,
      [
        'release 1: registry.json (identity) was altered',
        'release 1: its bytes do not give its digest',
      ],
    ],
    [
      `update artefact set bytes = x'00' where path = 'notice/fr.json' and coding = 'br'`,
      ['release 1: notice/fr.json (br) was altered'],
    ],
    [
      `delete from artefact where path = 'manifest.jws'`,
      ['release 1: its signature does not hold'],
    ],
    [`delete from fact where name = 'signing-keys'`, ['release 1: its signature does not hold']],
    [`update release set previous_digest = 'x'`, ['release 1: does not follow release 0']],
  ] as const) {
    it(`tells what does not hold after: ${deed}`, async () => {
      expect(await verifyAfter(deed)).toEqual([...lines]);
    });
  }
});
