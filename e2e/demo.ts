// The product with a throw-away data folder and three people who can sign in at once.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { addPerson, emptyFolder } from './running-server.ts';

const dataFolder = emptyFolder();
const password = process.env['DEMO_PASSWORD'] ?? randomBytes(9).toString('base64url');
const people = [
  { email: 'ada@example.org', name: 'Ada Admin', roles: 'administrator' },
  { email: 'rui@example.org', name: 'Rui Reviewer', roles: 'reviewer' },
  { email: 'ines@example.org', name: 'Inès Integrator', roles: 'integrator' },
];

for (const person of people) await addPerson(dataFolder, { ...person, password });

console.log('Demo people (gone when this process ends):');
for (const person of people) console.log(`  ${person.email}  ${password}  ${person.roles}`);

const server = spawn(
  process.execPath,
  [path.resolve(import.meta.dirname, '../src/server/main.ts'), 'serve'],
  { env: { ...process.env, DATA_DIR: dataFolder, SAMPLE: 'yes' }, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  rmSync(dataFolder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});
