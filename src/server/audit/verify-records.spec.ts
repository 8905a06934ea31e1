import { rmSync } from 'node:fs';
import { publishSample } from '../publishing/publish-sample.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import type { AuditEvent } from './audit-repository.ts';
import { hashOfEvent } from './link-event.ts';
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

  const notAttested = 'release 1: the audit chain is not the one that its manifest attests';
  const notThere =
    'audit chain: it ends with event 1, and release manifests attest 2 events ' +
    '{"expected":2,"kind":"shorter-than-checkpoint","length":1}';
  const json = `path = 'registry.json' and coding = 'identity'`;
  for (const [deed, lines] of [
    ['select 1', []],
    [
      `update audit_event set actor = 'somebody' where seq = 1`,
      ['audit chain: event 1 was altered after it was written {"kind":"edited","seq":1}'],
    ],
    [
      'delete from audit_event',
      [
        'audit chain: it ends with event 0, and release manifests attest 1 events ' +
          '{"expected":1,"kind":"shorter-than-checkpoint","length":0}',
        notAttested,
      ],
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
    [
      `update release set previous_digest = 'x'`,
      ['release 1: does not follow release 0', 'release 1: its signature does not hold'],
    ],
    [
      `update release set published_at = '2026-02-01T08:00:00Z'`,
      ['release 1: its signature does not hold'],
    ],
    [`update release set audit_seq = 2`, [notThere, notAttested]],
  ] as const) {
    it(`tells what does not hold after: ${deed}`, async () => {
      expect(await verifyAfter(deed)).toEqual([...lines]);
    });
  }

  it('finds a chain that was written anew from the first event on', async () => {
    const found = await verifyAfter(
      `update audit_event set actor = 'somebody', hash = '${rewritten()}' where seq = 1`,
    );
    expect(found).toEqual([notAttested]);
  });

  /** What the first event gives when somebody else stands in it: the chain itself holds again. */
  function rewritten(): string {
    const database = openDatabase(databaseFile(folder), true);
    const event = database.prepare('select * from audit_event where seq = 1').get();
    database.close();
    return hashOfEvent({ ...(event as unknown as AuditEvent), actor: 'somebody' });
  }
});
