// Starts the product as its users do: the server's main file in a process of its own, on a free port and an empty folder.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '..');
const main = path.join(root, 'src/server/main.ts');

export interface RunningServer {
  readonly url: string;
  /** The one-time set-up link; absent once an account exists. */
  readonly setupLink: string | undefined;
  readonly dataFolder: string;
  stop(): Promise<void>;
  /** Lets time pass for this server; its clocks go on from there. */
  passTime(milliseconds: number): void;
  /** Ends it as a power cut would; the folder stays. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly sample: boolean;
  readonly dataFolder?: string;
  /** Lets `passTime` set the server's clocks ahead. */
  readonly timeCanPass?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly roles: string;
  readonly password: string;
}

export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), 'cookie-registry-'));

/** Adds a person to a data folder that no server holds open. */
export async function addPerson(dataFolder: string, person: NewPerson): Promise<void> {
  const child = spawn(
    process.execPath,
    [main, 'people', 'add', person.email, person.name, person.roles],
    {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataFolder },
      stdio: ['pipe', 'ignore', 'inherit'],
    },
  );
  child.stdin.end(person.password);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`people add ${person.email} ended with ${code ?? 'a signal'}`);
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? emptyFolder();
  const timeFile = path.join(emptyFolder(), 'ahead');
  let ahead = 0;
  writeFileSync(timeFile, `${ahead}`);
  const clock = options.timeCanPass
    ? ['--import', path.join(import.meta.dirname, 'passing-time.ts')]
    : [];
  const child = spawn(process.execPath, [...clock, main, 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      TIME_FILE: timeFile,
      PORT: '0',
      DATA_DIR: dataFolder,
      SAMPLE: options.sample ? 'yes' : 'no',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(child);
  return {
    url: address.url,
    setupLink: address.setupLink,
    dataFolder,
    passTime(milliseconds) {
      if (!options.timeCanPass) throw new Error('The server was started with the real clock');
      ahead += milliseconds;
      writeFileSync(timeFile, `${ahead}`);
    },
    async stop() {
      await end(child, 'SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
      rmSync(path.dirname(timeFile), { recursive: true, force: true });
    },
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Reads the start's output: the set-up link, when there is one, stands before the line that says where it listens. */
async function addressOf(child: ChildProcess): Promise<{ url: string; setupLink?: string }> {
  if (!child.stdout) throw new Error('The server has no standard output');
  let setupLink: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    setupLink ??= /\bhttps?:\/\/\S+\/setup\?code=\S+/.exec(line)?.[0];
    if (!line.startsWith('{')) continue;
    const { listening } = JSON.parse(line) as { listening?: string };
    if (listening) return setupLink ? { url: listening, setupLink } : { url: listening };
  }
  throw new Error('The server ended before it listened');
}
