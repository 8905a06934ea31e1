import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { evidenceFromAddress, evidenceFromFiles, readKeys, readPack } from './gather-evidence.ts';
import { lastWords } from './last-words.ts';
import { readObject } from './read-json.ts';
import { rememberRelease, type Seen } from './remember-release.ts';
import { stepOf, type Step } from './steps.ts';
import { Unreachable } from './unreachable.ts';
import { verify, type Evidence } from './verify.ts';
import { isFolder, verifyData } from './verify-data.ts';
import { verifyPack } from './verify-pack.ts';

export const usage = `Usage:
  verify FILE [--manifest FILE --keys FILE]   judge a registry JSON on disk
  verify URL                                  judge what an installation serves
  verify PACK.zip [--keys FILE]               judge an evidence pack
  verify DIR, or --data DIR                   judge the data of an installation: database, audit
                                              chain, releases, signatures
      --state FILE   remember the release in this file, and refuse an older one

Exit: 0 verified, 1 not verified, 2 wrong use, 3 something could not be read`;

export const exitCodes = { verified: 0, refused: 1, misused: 2, unreachable: 3 } as const;

export interface Outcome {
  /** One of `exitCodes`, or what the server said of its data. */
  readonly code: number;
  readonly lines: readonly string[];
}

/**
 * @param words the arguments, without those of Node
 * @param stateFile where the live release of an installation is remembered when nobody says where; undefined = nowhere
 * @param output where the server, started as a child, says what it finds
 */
export async function run(
  words: readonly string[],
  stateFile?: string,
  output: 'inherit' | 'pipe' = 'inherit',
): Promise<Outcome> {
  const wanted = parse(words);
  if (!wanted) return { code: exitCodes.misused, lines: [usage] };
  try {
    if (wanted.isData) return { code: await verifyData(wanted.target, output), lines: [] };
    const steps = await judge(wanted, wanted.state ?? (isLive(wanted) ? stateFile : undefined));
    const isVerified = steps.every(({ outcome }) => outcome !== 'failed');
    return {
      code: isVerified ? exitCodes.verified : exitCodes.refused,
      lines: [
        ...steps.map(line),
        ...(isVerified && isPack(wanted.target) ? lastWords(steps) : []),
        isVerified ? 'Verified.' : 'Not verified.',
      ],
    };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { code: exitCodes.unreachable, lines: [`${error.message}.`] };
  }
}

interface Wanted {
  readonly target: string;
  readonly isData: boolean;
  readonly manifest?: string | undefined;
  readonly keys?: string | undefined;
  readonly state?: string | undefined;
}

function parse(words: readonly string[]): Wanted | undefined {
  const parsed = readArguments(words);
  const { manifest, keys, state, data } = parsed?.values ?? {};
  const [verb, ...named] = parsed?.positionals ?? [];
  const [target, ...more] = data === undefined ? named : [data, ...named];
  if (verb !== 'verify' || target === undefined || more.length > 0) return undefined;
  const isData = data !== undefined || isFolder(target);
  const wanted = { target, isData, manifest, keys, state };
  if (isData) return [manifest, keys, state].every((one) => one === undefined) ? wanted : undefined;
  if (manifest === undefined && keys === undefined) return wanted;
  if (manifest === undefined && isPack(target)) return wanted;
  // One without the other proves nothing, and an address brings its own.
  const goTogether = manifest !== undefined && keys !== undefined;
  return goTogether && !isAddress(target) && !isPack(target) ? wanted : undefined;
}

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        manifest: { type: 'string' },
        keys: { type: 'string' },
        state: { type: 'string' },
        data: { type: 'string' },
      },
    });
  } catch {
    return undefined; // An option nobody knows: the usage is the answer.
  }
}

const isAddress = (target: string): boolean => /^https?:\/\//.test(target) && URL.canParse(target);
const isPack = (target: string): boolean => !isAddress(target) && target.endsWith('.zip');

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Old releases and packs may be judged at any time: only what is served as live can step back. What serves on this machine
 * comes and goes.
 */
function isLive({ target }: Wanted): boolean {
  if (!isAddress(target)) return false;
  const { hostname, pathname } = new URL(target);
  return !thisMachine.has(hostname) && !/\/releases\/[^/]+$/.test(pathname);
}

async function judge(wanted: Wanted, state: string | undefined): Promise<readonly Step[]> {
  const { target, keys } = wanted;
  if (isPack(target)) {
    const trusted = keys === undefined ? undefined : await readKeys(keys);
    const { steps, body } = verifyPack(await readPack(target), trusted);
    return withMemory(steps, body, state, target);
  }
  const evidence = await gather(wanted);
  const steps = verify(evidence);
  return withMemory(steps, evidence.signed && evidence.body, state, target);
}

function gather({ target, manifest, keys }: Wanted): Promise<Evidence> {
  if (isAddress(target)) return evidenceFromAddress(target);
  const isSigned = manifest !== undefined && keys !== undefined;
  return evidenceFromFiles(target, isSigned ? { manifest, keys } : undefined);
}

/** Only what was signed and verified is remembered. */
async function withMemory(
  steps: readonly Step[],
  body: Uint8Array | undefined,
  state: string | undefined,
  target: string,
): Promise<readonly Step[]> {
  if (state === undefined || steps.some(({ outcome }) => outcome === 'failed')) return steps;
  const seen = body && seenIn(body, target);
  const found = seen
    ? await rememberRelease(state, seen)
    : { skipped: 'only a signed release is remembered' };
  return [...steps, stepOf('memory', found)];
}

function seenIn(body: Uint8Array, target: string): Seen | undefined {
  const registry = readObject(body);
  const release = registry?.['release'];
  if (typeof release !== 'number') return undefined;
  const digest = `sha256-${createHash('sha256').update(body).digest('base64')}`;
  const id = readObject(JSON.stringify(registry?.['registry']))?.['id'];
  return { registry: isAddress(target) ? new URL(target).origin : String(id), release, digest };
}

const line = ({ name, outcome, detail }: Step): string =>
  `${outcome.padEnd('skipped'.length)}  ${name.padEnd('schema.json'.length)}  ${detail}`;
