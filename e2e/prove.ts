// Runs the proofs of reliability at their full sizes, and says of each on one line what was proved.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '..');
const sizes = {
  RELIABILITY_MODEL: 'full',
  RELIABILITY_TAMPERINGS: '1000',
  RELIABILITY_MUTATIONS: '2000',
  RELIABILITY_ORDERS: '2000',
  RELIABILITY_MODEL_RUNS: '2000',
  RELIABILITY_MODEL_COMMANDS: '50',
  RELIABILITY_RACES: '200',
  RELIABILITY_SAVES: '1000',
};

/** The proofs by number, and what runs them. */
const inNode = [
  'src/registry/change/workflow.model.spec.ts',
  'src/registry/release/canonical-bytes.spec.ts',
  'src/registry/release/canonical-text.spec.ts',
  'src/server/permissions.spec.ts',
  'src/server/audit/tampering.spec.ts',
  'src/cli/mutated-releases.spec.ts',
];
const overHttp = ['reliability/model', 'reliability/races', 'reliability/saves'];
const numbers = [1, 2, 3, 4, 5, 9, 10, 11];

const proved = new Map<number, string[]>();
let hasFailed = false;

async function run(command: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...sizes, NODE_OPTIONS: '--max-old-space-size=8192' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) note(line);
  if (child.exitCode === null) await once(child, 'exit');
  hasFailed ||= child.exitCode !== 0;
}

function note(line: string): void {
  const [, number, sentence] = /^proved (\d+): (.+)$/.exec(line) ?? [];
  if (number !== undefined && sentence !== undefined) {
    const known = proved.get(Number(number)) ?? [];
    proved.set(Number(number), [...known, sentence]);
  }
  if (line.startsWith('failed ')) process.stdout.write(`${line}\n`);
}

const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);
await run(
  bin('jasmine'),
  '--config=.jasmine.json',
  '--reporter=./e2e/prove/jasmine-reporter.ts',
  ...inNode,
);
await run(
  bin('playwright'),
  ...['test', '-c', 'e2e/playwright.config.ts', '--workers=1'],
  '--reporter=./e2e/prove/playwright-reporter.ts',
  ...overHttp,
);

for (const number of numbers) {
  const sentences = proved.get(number);
  hasFailed ||= sentences === undefined;
  process.stdout.write(
    `${sentences ? `proved ${number}: ${sentences.join(', ')}` : `not proved ${number}`}\n`,
  );
}
process.exitCode = hasFailed ? 1 : 0;
