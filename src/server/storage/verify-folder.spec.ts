import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { aChainToBreak, type ChainToBreak } from '../audit/broken-chain.fixture.ts';
import { databaseFile } from './open-storage.ts';
import { verifyFolder } from './verify-folder.ts';

describe('the check of a data folder', () => {
  let chain: ChainToBreak;
  beforeEach(async () => {
    chain = await aChainToBreak();
  });
  afterEach(() => rmSync(chain.folder, { recursive: true }));

  const file = `path = 'registry.json' and coding = 'identity'`;
  for (const [what, deed, lines] of [
    ['holds', 'select 1', []],
    ['database', 'delete from change', [/^database: \d+ rows refer to nothing$/]],
    [
      'chain',
      `update audit_event set actor = 'x' where seq = 4`,
      [/^audit chain: event 4 was altered/],
    ],
    [
      'checkpoint',
      `update audit_event set payload = '{}', hash = 'x' where seq = 1`,
      [
        /^audit chain: event 1 was/,
        /^audit chain: event 2 does not/,
        /^release 1: the audit chain/,
      ],
    ],
    [
      'digest of a release',
      `update artefact set bytes = x'00' where ${file}`,
      [/^release 1: registry.json \(identity\) was altered/, /^release 1: its bytes do not/],
    ],
    [
      'signature',
      `update artefact set bytes = cast(replace(cast(bytes as text), '.', '.A') as blob) where path = 'manifest.jws'`,
      [/^release 1: manifest.jws/, /^release 1: its signature does not hold/],
    ],
  ] as const) {
    it(`names what was tampered with: ${what}`, async () => {
      chain.tamper(deed);
      const { found } = await verifyFolder(chain.folder);
      for (const line of lines) expect(found).toContain(jasmine.stringMatching(line));
      if (lines.length === 0) expect(found).toEqual([]);
      else expect(found[0]).toMatch(lines[0]);
    });
  }

  it('says of a file that SQLite cannot read that it is the database, and ends there', async () => {
    chain.tamper('pragma wal_checkpoint(truncate)');
    const path = databaseFile(chain.folder);
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096, 40_960);
    writeFileSync(path, bytes);
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
    const { found } = await verifyFolder(chain.folder);
    expect(found[0]).toMatch(/^database: /);
    expect(found.at(-1)).toMatch(/cannot be read from a damaged database$/);
    writeFileSync(path, 'This is no database. '.repeat(500));
    expect((await verifyFolder(chain.folder)).found[0]).toBe('database: file is not a database');
  });

  it('tells breaks that were confirmed apart from what is wrong', async () => {
    chain.tamper(`update audit_event set actor = 'x' where seq = 4`);
    await chain.reAnchor('edited:4');
    expect(await verifyFolder(chain.folder)).toEqual({
      found: [],
      told: [
        jasmine.stringMatching(/event 4 was altered.*; re-anchored by event 7/),
        jasmine.stringContaining('Not covered: names'),
      ],
      wholeSince: 7,
    });
  });
});
