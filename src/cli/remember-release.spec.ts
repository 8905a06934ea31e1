import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultStateFile, rememberRelease } from './remember-release.ts';

describe('the memory of releases', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
    file = path.join(folder, 'state', 'seen.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const see = async (release: number, digest = `sha256-${release}`, registry = 'https://a.test') =>
    Object.keys(await rememberRelease(file, { registry, release, digest }))[0];

  it('takes a first one, the same again, and a later one', async () => {
    expect([await see(3), await see(3), await see(4)]).toEqual(['ok', 'ok', 'ok']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      'https://a.test': { release: 4, digest: 'sha256-4' },
    });
    expect(existsSync(`${file}.part`)).toBeFalse();
  });

  it('refuses a step back, and another file under a number that was seen', async () => {
    await see(4);
    expect([await see(3), await see(4, 'sha256-other'), await see(5)]).toEqual([
      'failed',
      'failed',
      'ok',
    ]);
    expect(await see(4)).toBe('failed');
  });

  it('keeps each registry apart', async () => {
    await see(4);
    expect(await see(1, 'sha256-1', 'https://b.test')).toBe('ok');
    expect(await see(3)).toBe('failed');
  });

  it('never mistakes a file that it cannot read for an empty memory', async () => {
    await see(4);
    writeFileSync(file, '{"https');
    await expectAsync(see(1)).toBeRejectedWith(jasmine.objectContaining({ name: 'Unreachable' }));
    const inAFile = path.join(file, 'below.json');
    const seen = { registry: 'r', release: 1, digest: 'd' };
    await expectAsync(rememberRelease(inAFile, seen)).toBeRejected();
  });

  it('stands where the system keeps state', () => {
    expect(defaultStateFile({ XDG_STATE_HOME: '/s' }, '/home/a')).toBe(
      '/s/cookie-registry/seen.json',
    );
    for (const environment of [{}, { XDG_STATE_HOME: 'relative' }]) {
      expect(defaultStateFile(environment, '/home/a')).toBe(
        '/home/a/.local/state/cookie-registry/seen.json',
      );
    }
  });
});
