import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { password } from './app.fixture.ts';
import { readConfig } from './config.ts';
import type { Storage } from './repositories.ts';
import { start, type Started } from './start.ts';
import { aFolder, anEmptyStorage } from './storage/storage.fixture.ts';

describe('starting the server', () => {
  let folder: string;
  let storage: Storage;
  const started: Started[] = [];
  beforeEach(async () => {
    folder = aFolder();
    storage = await anEmptyStorage();
  });
  afterEach(async () => {
    for (const { server } of started.splice(0)) await server.close();
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const run = async (environment: Record<string, string> = {}): Promise<Started> => {
    const surroundings = {
      storage,
      clock: () => new Date('2026-03-02T08:00:00Z'),
      ids: () => crypto.randomUUID(),
      builtFiles: folder,
    };
    const one = await start(readConfig({ PORT: '0', ...environment }), surroundings);
    started.push(one);
    return one;
  };
  const administrator = (word: string) => {
    const file = path.join(folder, 'password');
    writeFileSync(file, `${word}\n`);
    return { ADMIN_EMAIL: 'ada@example.org', ADMIN_PASSWORD_FILE: file };
  };

  it('listens where it says, with a link to the first account and the sample live', async () => {
    const { url, setUpLink } = await run();
    expect(url).toMatch(/^http:\/\/localhost:[1-9]\d+$/);
    expect(setUpLink).toMatch(new RegExp(`^${url}/setup\\?code=[\\w-]{43}$`));
    expect((await fetch(`${url}/registry/v1/latest.json`)).status).toBe(200);
  });

  it('links to the public address where there is one', async () => {
    const PUBLIC_URL = 'https://cookies.example.org';
    const { url, setUpLink } = await run({ PUBLIC_URL, TRUSTED_PROXIES: '127.0.0.1' });
    expect(url).toBe(PUBLIC_URL);
    expect(setUpLink).toMatch(/^https:\/\/cookies\.example\.org\/setup\?code=/);
  });

  it('keeps its cookie secret, and makes a new set-up code each time', async () => {
    const first = await run();
    const secret = await storage.read.facts.find('cookie-secret');
    const second = await run();
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(await storage.read.facts.find('cookie-secret')).toBe(secret ?? '');
    expect(second.setUpLink?.split('=')[1]).not.toBe(first.setUpLink?.split('=')[1]);
  });

  it('makes the administrator that was named, and without the sample a change to begin with', async () => {
    const { setUpLink } = await run({ ...administrator(password), SAMPLE: 'no' });
    expect(setUpLink).toBeUndefined();
    const [ada] = await storage.read.people.list();
    expect(ada).toEqual(
      jasmine.objectContaining({ email: 'ada@example.org', roles: ['administrator'] }),
    );
    expect((await storage.read.changes.find('C-1'))?.change.author).toBe(ada?.id ?? '');
    expect(await storage.read.releases.newest()).toBeUndefined();
  });

  it('leaves people alone once there are some', async () => {
    await run(administrator(password));
    await run({ ...administrator('short'), ADMIN_EMAIL: 'eve@example.org' });
    expect((await storage.read.people.list()).map(({ email }) => email)).toEqual([
      'ada@example.org',
    ]);
  });

  it('ends with a sentence when the password is too weak, and nobody was added', async () => {
    await expectAsync(run(administrator('short'))).toBeRejectedWith(
      jasmine.objectContaining({
        name: 'CannotStart',
        exitCode: 78,
        message: jasmine.stringContaining('ADMIN_PASSWORD_FILE: The password needs 12'),
      }),
    );
    expect(await storage.read.people.list()).toEqual([]);
  });

  it('ends with a sentence when the host is no address of this machine', async () => {
    await expectAsync(run({ HOST: '192.0.2.1', SAMPLE: 'no' })).toBeRejectedWith(
      jasmine.objectContaining({
        exitCode: 78,
        message: 'HOST must be an address of this machine, not "192.0.2.1".',
      }),
    );
  });

  it('ends with a sentence when the port is taken', async () => {
    const { server } = await run();
    const address = server.server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expectAsync(run({ PORT: port })).toBeRejectedWith(
      jasmine.objectContaining({ exitCode: 75, message: jasmine.stringContaining(port) }),
    );
  });
});
