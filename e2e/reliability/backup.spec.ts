import { expect, test } from '@playwright/test';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder, startServer, type RunningServer } from '../running-server.ts';
import { command, databaseOf, rows } from './data-folder.ts';
import { addEntry, begin, published } from './desk.ts';
import { sizes } from './sizes.ts';
import { aTeam, type Team } from './team.ts';

// One backup serves them all.
test.describe.configure({ mode: 'serial' });

test.describe('a backup', () => {
  let team: Team;
  let folder: string;
  let backup: string;
  /** Drafts whose saving was acknowledged before the backup began, and after it ended. */
  const saved = { before: 0, after: 0 };

  test.beforeAll(async () => {
    team = await aTeam(['ada', 'rui']);
    folder = emptyFolder();
    backup = path.join(folder, 'registry.backup');
    await published(team.clients.ada, team.clients.rui, 'published-before');
  });
  test.afterAll(async () => {
    await team.server.stop();
    rmSync(folder, { recursive: true });
  });

  const liveFile = async ({ url }: RunningServer) => {
    const answer = await fetch(`${url}/registry/v1/latest.json`);
    return { etag: answer.headers.get('etag'), bytes: await answer.text() };
  };

  test('is made while the server goes on writing', async () => {
    const { ada } = team.clients;
    const { id } = await begin(ada, 'Being written');
    const done = new AbortController();
    let count = 0;
    const save = async (): Promise<void> => {
      const { status } = await addEntry(ada, id, `draft-${count}`);
      expect(status).toBe(201);
      count += 1;
    };
    await save();
    saved.before = count;
    const writing = (async () => {
      while (!done.signal.aborted) await save();
    })();
    const { code, said } = await command(team.server.dataFolder, 'backup', backup);
    done.abort();
    await writing;
    saved.after = count;
    expect(said).toContain('Saved in');
    expect(code).toBe(0);
    expect(saved.after).toBeGreaterThan(saved.before);
    expect(readdirSync(folder).toSorted()).toEqual(['registry.backup', 'registry.backup.sha256']);
  });

  test('holds, and gives the same public bytes and ETag in another data folder', async () => {
    expect(await command(folder, 'verify', backup)).toEqual({
      code: 0,
      said: 'Everything holds.\n',
    });
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    copyFileSync(backup, databaseOf(elsewhere));
    // The key is no part of the data: whoever moves house carries it along.
    const key = 'signing-key.json';
    copyFileSync(path.join(team.server.dataFolder, key), path.join(elsewhere, key));
    const whole = await command(elsewhere, 'verify');
    expect([whole.code, whole.said]).toEqual([0, expect.stringMatching(/^Everything holds\.$/m)]);
    const drafts = rows(elsewhere, `select id from edit where id like 'draft-%'`).length;
    expect(drafts).toBeGreaterThanOrEqual(saved.before);
    expect(drafts).toBeLessThanOrEqual(saved.after);

    const env = { LOG_LEVEL: 'silent' };
    const second = await startServer({ sample: true, dataFolder: elsewhere, env });
    try {
      expect(await liveFile(second)).toEqual(await liveFile(team.server));
    } finally {
      await second.stop();
    }
  });

  test('never overwrites another file', async () => {
    const before = readFileSync(backup);
    const { code, said } = await command(team.server.dataFolder, 'backup', backup);
    expect(said).toContain('exists already');
    expect(code).toBe(73);
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  test('in which one byte was flipped, or the end is missing, is not taken for whole', async () => {
    const bytes = readFileSync(backup);
    const altered = path.join(folder, 'altered');
    copyFileSync(`${backup}.sha256`, `${altered}.sha256`);
    for (let n = 0; n < sizes.flippedBytes; n += 1) {
      const at = Math.floor(Math.random() * bytes.length);
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << (n % 8));
      writeFileSync(altered, copy);
      const { code, said } = await command(folder, 'verify', altered);
      expect(said, `byte ${at}`).toContain('was altered since it was saved');
      expect(code).toBe(1);
    }
    writeFileSync(altered, bytes.subarray(0, -4096));
    expect((await command(folder, 'verify', altered)).code).toBe(1);
    rmSync(`${altered}.sha256`);
    expect((await command(folder, 'verify', altered)).said).toContain('is missing');
  });
});
