import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Desk } from '../changes/registry.fixture.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { composeEvidence } from './compose-evidence.ts';
import { aDeskWithEvidence } from './evidence.fixture.ts';
import { zipPack } from './zip-pack.ts';

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined;

describe('the checks that a pack explains', () => {
  let desk: Desk;
  let folder: string;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    folder = aFolder();
    const zip = zipPack((await composeEvidence(desk.storage.read, 2))!);
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const commands = (): readonly string[] =>
    readFileSync(path.join(folder, 'VERIFY.txt'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.trim());
  /** Runs the lines for Node just as a shell would hand them over. */
  const answers = (): readonly string[] =>
    commands()
      .map((line) => /^node -e '([^']+)'$/.exec(line)?.[1])
      .filter((code) => code !== undefined)
      .map((code) =>
        spawnSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' }).stdout.trim(),
      );
  const alter = (name: string, from: string, to: string) => {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };

  it('pass with Node alone on a pack as it was made', () => {
    expect(answers()).toEqual([
      ...['signature ok', 'registry ok', 'approvals ok', 'audit ok'],
      ...['pages ok', 'difference ok', 'decisions ok'],
    ]);
  });

  for (const [name, from, to, wrong] of [
    ['keys.json', '"x": "', '"x": "A', 'SIGNATURE WRONG'],
    ['registry.json', 'theme_two', 'theme_too', 'REGISTRY WRONG'],
    ['change.json', 'theme_two', 'theme_too', 'APPROVALS WRONG'],
    ['decisions.json', '"id": "ann"', '"id": "rex"', 'APPROVALS WRONG'],
    ['audit.json', '"actor": "rex"', '"actor": "rae"', 'AUDIT WRONG'],
    ['policy/en.html', '</h1>', ' of others</h1>', 'PAGES WRONG'],
    ['notice/fr.json', '{', '{"more":1,', 'PAGES WRONG'],
    ['difference.json', 'theme_two', 'theme_too', 'DIFFERENCE WRONG'],
    ['decisions.json', 'Accepté — merci.', 'Accepté.', 'DECISIONS WRONG'],
    ['decisions.json', '"publishedAt": "2026', '"publishedAt": "2025', 'DECISIONS WRONG'],
    ['decisions.json', '"noSecondPerson": false', '"noSecondPerson": true', 'DECISIONS WRONG'],
  ] as const) {
    it(`find out that ${name} was altered: ${to}`, () => {
      if (name === 'decisions.json' && wrong === 'APPROVALS WRONG') {
        // The contributors come last: the author's name alone proves nothing.
        const file = path.join(folder, name);
        const text = readFileSync(file, 'utf8');
        const at = text.indexOf('"contributors"');
        writeFileSync(file, text.slice(0, at) + text.slice(at).replace(from, to));
      } else alter(name, from, to);
      const found = answers();
      if (name === 'keys.json') expect(found[0]).not.toBe('signature ok');
      else expect(found).toContain(wrong);
    });
  }

  it('pass with openssl, jq and sha256sum, where they are installed', () => {
    if (!['openssl', 'jq', 'sha256sum', 'sh'].every(has)) return pending('not installed here');
    const lines = commands().filter((line) => !line.startsWith('node '));
    const run = spawnSync('sh', ['-e', '-c', lines.join('\n')], { cwd: folder, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain('registry.json: OK');
    expect(run.stdout).toContain('Signature Verified Successfully');
    alter('registry.json', 'theme_two', 'theme_too');
    expect(spawnSync('sh', ['-e', '-c', lines[0]!], { cwd: folder }).status).not.toBe(0);
  });
});
