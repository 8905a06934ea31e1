import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { publishSample } from '../publishing/publish-sample.ts';
import { backUp } from '../storage/backup.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { verifyRecords } from './verify-records.ts';

/** Nightly 1,000. */
const rounds = Number(process.env['RELIABILITY_TAMPERINGS'] ?? 80);
const before = 30;

/** The same chance in every run. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Deed {
  readonly what: string;
  readonly named: RegExp;
}
type Tamper = (database: DatabaseSync, chance: (below: number) => number) => Deed;

const members = ['at', 'actor', 'action', 'object', 'payload', 'prev', 'hash'] as const;

const deeds: readonly Tamper[] = [
  function editOneByte(database, chance) {
    const seq = 1 + chance(before);
    const member = members[chance(members.length)]!;
    const row = database.prepare(`select ${member} as v from audit_event where seq = ?`).get(seq);
    const text = String(row?.['v']);
    const at = chance(text.length);
    const other = text[at] === 'x' ? 'y' : 'x';
    const edited = text.slice(0, at) + other + text.slice(at + 1);
    database.prepare(`update audit_event set ${member} = ? where seq = ?`).run(edited, seq);
    return { what: `${member} of ${seq}`, named: new RegExp(`"edited","seq":${seq}[^0-9]`) };
  },
  function deleteOne(database, chance) {
    const seq = 1 + chance(before);
    database.prepare('delete from audit_event where seq = ?').run(seq);
    return { what: `without ${seq}`, named: new RegExp(`"after":${seq - 1},"found":${seq + 1},`) };
  },
  function swapTwo(database, chance) {
    const [one, two] = [1 + chance(before - 1), before];
    const move = database.prepare('update audit_event set seq = ? where seq = ?');
    for (const [to, from] of [
      [-1, one],
      [one, two],
      [two, -1],
    ] as const)
      move.run(to, from);
    return { what: `${one} and ${two} swapped`, named: new RegExp(`"edited","seq":${one}[^0-9]`) };
  },
  function cutTheTail(database, chance) {
    const left = chance(before);
    database.prepare('delete from audit_event where seq > ?').run(left);
    return {
      what: `cut after ${left}`,
      named: new RegExp(`"shorter-than-checkpoint","length":${left}`),
    };
  },
  function editAFile(database, chance) {
    const files = database.prepare('select rowid as r, path, coding, bytes from artefact').all();
    const file = files[chance(files.length)]!;
    const bytes = Uint8Array.from(file['bytes'] as Uint8Array);
    const at = chance(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8));
    database.prepare('update artefact set bytes = ? where rowid = ?').run(bytes, Number(file['r']));
    const name = `${String(file['path'])} (${String(file['coding'])})`;
    return {
      what: `a bit of ${name}`,
      named: new RegExp(`${name.replace(/[().]/g, '\\$&')} was altered`),
    };
  },
];

describe('whatever is altered in the records', () => {
  const folder = aFolder();
  const copy = path.join(folder, 'altered');
  const whole = path.join(folder, 'whole.sqlite');
  beforeAll(async () => {
    const storage = await openStorage(folder);
    await storage.transact(async ({ audit }) => {
      for (let n = 1; n <= before; n++) {
        const event = { at: '2026-03-01T08:00:00Z', actor: `p-${n % 3}`, action: 'change.edit' };
        await audit.append({ ...event, object: `change/C-${n}`, payload: { n, words: 'é ' } });
      }
    });
    await publishSample(storage, '2026-03-01T08:00:00Z');
    await storage.close();
    await backUp(folder, whole);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function found(tamper: Tamper, chance: (below: number) => number) {
    mkdirSync(copy);
    copyFileSync(whole, databaseFile(copy));
    const database = openDatabase(databaseFile(copy));
    for (const table of ['audit_event', 'artefact']) {
      database.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`);
    }
    const deed = tamper(database, chance);
    database.close();
    const storage = await openStorage(copy);
    const lines = await verifyRecords(storage.read);
    await storage.close();
    rmSync(copy, { recursive: true });
    return { ...deed, lines };
  }

  it('is found, and rightly named', async () => {
    const chance = chanceOf(20_261_125);
    for (let round = 0; round < rounds; round++) {
      const { what, named, lines } = await found(deeds[round % deeds.length]!, chance);
      expect(lines.join('\n')).withContext(what).toMatch(named);
    }
    setSpecProperty('proved', [9, `${rounds} alterations, all found and rightly named`]);
  }, 600_000);
});
