// Finds a Chromium to drive: CHROME_BIN, an installed browser, or the one inside @sparticuz/chromium.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const applications: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    path.join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the next candidate is tried
  }
}

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => commands.map((name) => path.join(folder, name)));
  return [...onPath, ...(applications[process.platform] ?? [])].find(isExecutable);
}

const answers = (file: string): boolean =>
  spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/** The browser inside the npm package, unpacked once into node_modules/.cache. Linux x64 only. */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFolder = path.resolve(
    fileURLToPath(import.meta.resolve('@sparticuz/chromium')),
    '../..',
  );
  const { version } = JSON.parse(
    readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string };
  const cache = path.resolve(packageFolder, '../../.cache');
  const home = path.join(cache, `chromium-${version}`);
  const launcher = path.join(home, 'chrome');
  if (existsSync(launcher)) return launcher;

  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'unpack-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = work; // the package unpacks into os.tmpdir() under fixed names
  try {
    await unpack(packageFolder, work, home);
    try {
      renameSync(work, home);
    } catch (error) {
      if (!existsSync(launcher)) throw error; // otherwise another process was first
    }
    return launcher;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack(packageFolder: string, work: string, home: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  const lines = ['#!/bin/sh', 'here=$(dirname "$(readlink -f "$0")")'];
  if (!answers(path.join(work, 'chromium'))) {
    // libnss3, libnspr4 and libexpat for machines that lack them
    await inflate(path.join(packageFolder, 'bin', 'al2023.tar.br'));
    lines.push('export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"');
  }
  const fonts = path.join(work, 'fonts', 'fonts.conf');
  const moved = readFileSync(fonts, 'utf8').replaceAll(/<dir>[^<]*<\/dir>/g, (folder) =>
    folder.replace('/tmp/', `${home}/`),
  );
  writeFileSync(fonts, moved);
  if (!existsSync('/etc/fonts/fonts.conf')) lines.push('export FONTCONFIG_PATH="$here/fonts"');
  lines.push('exec "$here/chromium" "$@"', '');
  writeFileSync(path.join(work, 'chrome'), lines.join('\n'), { mode: 0o755 });
}

/** @throws when the machine has no Chromium; the sentence says what to do. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_BIN'];
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROME_BIN=${named} is not an executable file`);
    return named;
  }
  const installed = process.env['TEST_BROWSER'] === 'packaged' ? undefined : installedBrowser();
  const found = installed ?? (await packagedBrowser());
  if (!found) throw new Error('No Chromium found. Install one or set CHROME_BIN.');
  return found;
}
