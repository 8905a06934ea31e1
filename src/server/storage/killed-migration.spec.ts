import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { sizes } from '../../../e2e/reliability/sizes.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { damageIn } from './backup.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { databaseFile, openStorage } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

const child = path.join(import.meta.dirname, 'killed-migration.fixture.ts');

/** Migrates in a process of its own, and kills it while it stands at `select stop_here()`. */
async function killInside(folder: string, steps: readonly string[]): Promise<void> {
  const migrating = spawn(process.execPath, [child, folder, JSON.stringify(steps)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(migrating, 'exit');
  const [word] = (await Promise.race([once(migrating.stdout, 'data'), ended])) as [unknown];
  expect(String(word)).toBe('inside\n');
  migrating.kill('SIGKILL');
  await ended;
}

/** The same step, stopping before its nth statement; triggers hold statements of their own and stay whole. */
function stoppedIn(step: string, share: number): string {
  const statements = step.split(/;\n(?=create|insert|alter|update|drop)/);
  const at = 1 + Math.floor(share * (statements.length - 1));
  return [...statements.slice(0, at), 'select stop_here()', ...statements.slice(at)].join(';\n');
}

/** Schema and version, as the next start finds them. */
function stateOf(folder: string): unknown {
  const database = openDatabase(databaseFile(folder));
  try {
    return [
      database.prepare('pragma user_version').get(),
      database.prepare('select type, name, sql from sqlite_schema order by name').all(),
    ];
  } finally {
    database.close();
  }
}

describe('a process that is killed inside a migration', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const shares = Array.from(
    { length: sizes.migrationKills },
    (_, n) => (n + 0.5) / sizes.migrationKills,
  );

  for (const [index, step] of migrations.entries()) {
    it(`leaves the data before migration ${index + 1} as they were, and the next start finishes it`, async () => {
      const earlier = migrations.slice(0, index);
      await migrateTo(folder, earlier);
      const before = stateOf(folder);
      for (const share of shares) {
        await killInside(folder, [...earlier, stoppedIn(step, share)]);
        expect(stateOf(folder)).toEqual(before);
        expect(damageIn(databaseFile(folder))).toEqual([]);
      }
      const storage = await openStorage(folder);
      expect(await publishSample(storage, '2026-03-02T09:00:00Z')).toBeTruthy();
      await storage.close();
    }, 60_000);
  }

  it('leaves every row where it was, and a copy beside it, when there are data already', async () => {
    const storage = await openStorage(folder);
    await publishSample(storage, '2026-03-02T09:00:00Z');
    await storage.close();
    const before = contentOf(databaseFile(folder));
    const next = `alter table document add column note text not null default '';
      update document set note = 'moved'; select stop_here(); create table later (id text) strict`;
    for (const _ of shares.slice(0, 3)) {
      await killInside(folder, [...migrations, next]);
      expect(contentOf(databaseFile(folder))).toEqual(before);
      expect(damageIn(databaseFile(folder))).toEqual([]);
    }
    const copy = path.join(folder, 'backups', `before-schema-${migrations.length + 1}.sqlite`);
    expect(existsSync(copy)).toBeTrue();
    expect(contentOf(copy)).toEqual(before);
    await migrateTo(folder, [...migrations, next.replace('select stop_here();', '')]);
    expect(JSON.stringify(contentOf(databaseFile(folder)))).toContain('"note":"moved"');
  }, 60_000);
});

async function migrateTo(folder: string, steps: readonly string[]): Promise<void> {
  const database = openDatabase(databaseFile(folder));
  await migrate(database, folder, steps);
  database.close();
}

function contentOf(file: string): unknown {
  const database = openDatabase(file, true);
  try {
    return ['document', 'change', 'release', 'audit_event'].map((table) =>
      database.prepare(`select * from "${table}"`).all(),
    );
  } finally {
    database.close();
  }
}
