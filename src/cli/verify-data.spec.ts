import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { aDeskWithEvidence } from '../server/evidence/evidence.fixture.ts';
import { databaseFile, openStorage } from '../server/storage/open-storage.ts';
import { openDatabase } from '../server/storage/sqlite/open-database.ts';
import { aFolder } from '../server/storage/storage.fixture.ts';
import { run } from './run.ts';
import { isFolder } from './verify-data.ts';

describe('the verification of the data of an installation', () => {
  let folder: string;
  beforeEach(async () => {
    folder = aFolder();
    const storage = await openStorage(folder);
    await aDeskWithEvidence(storage);
    await storage.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is what the server says, on the same output and with its exit code', () => {
    const main = path.join(import.meta.dirname, 'main.ts');
    const words = [main, 'verify', '--data', folder];
    const whole = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(whole.stdout).toMatch(/^Not covered: names of people.*\nEverything holds\.\n$/);
    expect(whole.status).toBe(0);
  }, 60_000);

  it('fails when a word of a decision was altered', async () => {
    expect(isFolder(folder)).toBeTrue();
    const database = openDatabase(databaseFile(folder));
    database.exec(`drop trigger decision_no_update; update decision set comment = 'Fine.'`);
    database.close();
    expect(await run(['verify', folder], undefined, 'pipe')).toEqual({ code: 1, lines: [] });
  }, 60_000);
});
