// Runs the migrations of a folder in a process that stops inside one of them, and waits there to be killed.
import { openDatabase } from './sqlite/open-database.ts';
import { databaseFile } from './open-storage.ts';
import { migrate } from './migrate.ts';
import { writeSync } from 'node:fs';

const [folder, stepsAsJson] = process.argv.slice(2);
if (folder === undefined || stepsAsJson === undefined) throw new Error('a folder and the steps');

const database = openDatabase(databaseFile(folder));
database.function('stop_here', () => {
  writeSync(1, 'inside\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return null;
});
await migrate(database, folder, JSON.parse(stepsAsJson) as string[]);
