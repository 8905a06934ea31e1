import { parseArgs } from 'node:util';
import { evidenceFromAddress, evidenceFromFiles, Unreachable } from './gather-evidence.ts';
import { verify, type Step } from './verify.ts';

export const usage = `Usage:
  verify FILE [--manifest FILE --keys FILE]   judge a registry JSON on disk
  verify URL                                  judge what an installation serves

Exit: 0 verified, 1 not verified, 2 wrong use, 3 something could not be read`;

export const exitCodes = { verified: 0, refused: 1, misused: 2, unreachable: 3 } as const;

export interface Outcome {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  readonly lines: readonly string[];
}

/** @param words the arguments, without those of Node */
export async function run(words: readonly string[]): Promise<Outcome> {
  const wanted = parse(words);
  if (!wanted) return { code: exitCodes.misused, lines: [usage] };
  try {
    const steps = verify(await gather(wanted));
    const isVerified = steps.every(({ outcome }) => outcome !== 'failed');
    return {
      code: isVerified ? exitCodes.verified : exitCodes.refused,
      lines: [...steps.map(line), isVerified ? 'Verified.' : 'Not verified.'],
    };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { code: exitCodes.unreachable, lines: [`${error.message}.`] };
  }
}

interface Wanted {
  readonly target: string;
  readonly signed?: { readonly manifest: string; readonly keys: string };
}

function parse(words: readonly string[]): Wanted | undefined {
  const parsed = readArguments(words);
  const [verb, target, ...more] = parsed?.positionals ?? [];
  if (verb !== 'verify' || target === undefined || more.length > 0) return undefined;
  const { manifest, keys } = parsed?.values ?? {};
  if (manifest === undefined && keys === undefined) return { target };
  // One without the other proves nothing, and an address brings its own.
  if (manifest === undefined || keys === undefined || isAddress(target)) return undefined;
  return { target, signed: { manifest, keys } };
}

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { manifest: { type: 'string' }, keys: { type: 'string' } },
    });
  } catch {
    return undefined; // An option nobody knows: the usage is the answer.
  }
}

const isAddress = (target: string): boolean => /^https?:\/\//.test(target) && URL.canParse(target);

const gather = ({ target, signed }: Wanted) =>
  isAddress(target) ? evidenceFromAddress(target) : evidenceFromFiles(target, signed);

const line = ({ name, outcome, detail }: Step): string =>
  `${outcome.padEnd('skipped'.length)}  ${name.padEnd('signature'.length)}  ${detail}`;
