import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sha256Of } from '../publishing/digest.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { backUp } from '../storage/backup.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { chanceOf, flipped, type Chance } from './chance.fixture.ts';
import { compareWithChain } from './compare-with-chain.ts';
import { verifyRecords } from './verify-records.ts';

/** Nightly 1,000. */
const rounds = Number(process.env['RELIABILITY_TAMPERINGS'] ?? 80);
const before = 30;

interface Deed {
  readonly what: string;
  readonly named: RegExp;
}
type Tamper = (database: DatabaseSync, chance: Chance) => Deed;

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
    const { row, bytes, name } = aFile(database, chance);
    database.prepare('update artefact set bytes = ? where rowid = ?').run(bytes, row);
    return { what: `a bit of ${name}`, named: new RegExp(`${escaped(name)} was altered`) };
  },
  function editAFileAndItsSum(database, chance) {
    const { row, bytes, name } = aFile(database, chance);
    database
      .prepare('update artefact set bytes = ?, sha256 = ? where rowid = ?')
      .run(bytes, sha256Of(bytes), row);
    const isSigned = name === 'manifest.jws (identity)';
    const what = `${escaped(name)} is not what was published`;
    return {
      what: `a bit of ${name}, with a sum that fits`,
      named: new RegExp(isSigned ? 'its signature does not hold' : what),
    };
  },
];

function aFile(database: DatabaseSync, chance: Chance) {
  const files = database.prepare('select rowid as r, path, coding, bytes from artefact').all();
  const file = files[chance(files.length)]!;
  return {
    row: Number(file['r']),
    bytes: flipped(file['bytes'] as Uint8Array, chance),
    name: `${String(file['path'])} (${String(file['coding'])})`,
  };
}

const escaped = (name: string): string => name.replace(/[().]/g, '\\$&');

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

  async function found(tamper: Tamper, chance: Chance) {
    mkdirSync(copy);
    copyFileSync(whole, databaseFile(copy));
    const database = openDatabase(databaseFile(copy));
    for (const table of ['audit_event', 'artefact']) {
      database.exec(`drop trigger ${table}_no_update; drop trigger ${table}_no_delete`);
    }
    const deed = tamper(database, chance);
    database.close();
    const storage = await openStorage(copy);
    const { differs } = await compareWithChain(storage.read);
    const lines = [...(await verifyRecords(storage.read)), ...differs];
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
