import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { aFolder } from './storage/storage.fixture.ts';

const main = path.join(import.meta.dirname, 'main.ts');

describe('the server as a process', () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  function run(verbs: readonly string[], environment: Record<string, string> = {}, input = '') {
    const child = spawn(process.execPath, [main, ...verbs], {
      env: { PORT: '0', DATA_DIR: folder, ...environment },
    });
    children.push(child);
    child.stdin.end(input);
    return child;
  }

  async function ends(...start: Parameters<typeof run>): Promise<readonly [unknown, string]> {
    const child = run(...start);
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    const [code] = (await once(child, 'exit')) as [unknown];
    return [code, (await said).join('')];
  }

  /** Its exit code, whenever it ended. */
  const exited = async (child: ChildProcess): Promise<unknown> =>
    child.exitCode ?? ((await once(child, 'exit')) as [unknown])[0];

  async function listening(child: ReturnType<typeof run>): Promise<string> {
    let said = '';
    for await (const piece of child.stdout) {
      said += String(piece);
      if (said.includes('{"listening"')) return said;
    }
    throw new Error(`ended without listening: ${said}`);
  }

  it('prints the set-up link, publishes the sample, keeps others out and stops on request', async () => {
    const server = run(['serve']);
    const said = await listening(server);
    const url = /"listening":"([^"]+)"/.exec(said)?.[1] ?? '';
    expect(said).toContain(`${url}/setup?code=`);
    expect((await fetch(`${url}/registry/v1/latest.json`)).status).toBe(200);
    const [code, sentence] = await ends(['serve']);
    expect([code, sentence]).toEqual([75, jasmine.stringContaining('Another process')]);
    expect((await ends(['verify']))[1]).toContain('Everything holds.');
    server.kill('SIGTERM');
    expect((await once(server, 'exit'))[0]).toBe(0);
  }, 120_000);

  it('waives the second person and asks for one again, by the operator alone', async () => {
    expect(await ends(['approvals', 'waive'])).toEqual([
      0,
      jasmine.stringContaining('no second person'),
    ]);
    expect((await ends(['approvals', 'require']))[0]).toBe(0);
    expect((await ends(['approvals', 'none']))[0]).toBe(2);
  }, 120_000);

  it('answers what is in flight before it stops', async () => {
    const server = run(['serve'], { SAMPLE: 'no' });
    const url = new URL(/"listening":"([^"]+)"/.exec(await listening(server))?.[1] ?? '');
    const socket = connect(Number(url.port), '127.0.0.1');
    const body = JSON.stringify({ email: 'ada@example.org', password: 'wrong' });
    const head = `POST /api/v1/session HTTP/1.1\r\nHost: ${url.host}\r\nConnection: close\r\n`;
    const type = 'Content-Type: application/json\r\n';
    socket.write(`${head}${type}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`);
    const answer = text(socket);
    // The request has begun once the server took its first bytes.
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.write(body.slice(9));
    expect(await answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(await exited(server)).toBe(0);
  }, 20_000);

  it('ends the start with one sentence where its folder is none', async () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const [code, sentence] = await ends(['serve'], { DATA_DIR: file });
    expect(code).toBe(78);
    expect(sentence).toMatch(/^DATA_DIR: [^\n]*choose another DATA_DIR\.\n$/);
  }, 20_000);

  it('adds a person from the command line, who needs no set-up link any more', async () => {
    const add = ['people', 'add', 'ada@example.org', 'Ada', 'administrator'];
    expect(await ends(add, {}, 'four steady green lamps\n')).toEqual([0, 'Ada can sign in.\n']);
    expect(await ends(add, {}, 'short')).toEqual([1, jasmine.stringContaining('12 characters')]);
    const said = await listening(run(['serve'], { SAMPLE: 'no' }));
    expect(said).not.toContain('setup?code=');
    const [code, link] = await ends(['people', 'reset', 'ada@example.org']);
    expect([code, link]).toEqual([0, jasmine.stringMatching(/\/invite\/[\w-]{43}\n$/)]);
  }, 120_000);

  it('rotates the key beside a running server, and restores a backup once that is stopped', async () => {
    const server = run(['serve'], { SAMPLE: 'yes' });
    const url = /"listening":"([^"]+)"/.exec(await listening(server))?.[1] ?? '';
    const keys = async (): Promise<number> => {
      const answer = await fetch(`${url}/registry/v1/keys.json`);
      return ((await answer.json()) as { keys: object[] }).keys.length;
    };
    expect(await keys()).toBe(1);
    const copy = path.join(folder, 'copy.sqlite');
    expect((await ends(['backup', copy]))[0]).toBe(0);
    const [code, sentence] = await ends(['keys', 'rotate']);
    expect([code, sentence]).toEqual([0, jasmine.stringContaining('Releases are signed by')]);
    expect(await keys()).toBe(2);
    expect((await ends(['restore', copy]))[0]).toBe(75);
    server.kill('SIGTERM');
    await once(server, 'exit');
    expect(await ends(['restore', copy])).toEqual([0, jasmine.stringContaining('Restored from')]);
    expect((await ends(['verify']))[1]).toContain('Everything holds.');
    expect((await ends(['restore']))[0]).toBe(2);
    expect((await ends(['keys', 'borrow']))[0]).toBe(2);
  }, 120_000);

  it('makes the administrator that the environment names', async () => {
    const file = path.join(folder, 'password');
    writeFileSync(file, 'four steady green lamps\n');
    const named = { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD_FILE: file };
    expect(await listening(run(['serve'], named))).not.toContain('setup?code=');
  }, 120_000);

  it('ends with a sentence and an exit code when something is to be mended', async () => {
    expect(await ends(['serve'], { PORT: 'x' })).toEqual([78, jasmine.stringContaining('PORT')]);
    expect(await ends(['dance'])).toEqual([2, jasmine.stringContaining('Usage:')]);
    const missing = { ADMIN_EMAIL: 'a@b.c', ADMIN_PASSWORD_FILE: '/nowhere' };
    expect(await ends(['serve'], missing)).toEqual([
      78,
      jasmine.stringContaining('cannot be read'),
    ]);
  }, 120_000);
});
