import { parseBody, type Kind } from '../../../registry/index.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { firstTables } from './0001-first-tables.ts';
import { review } from './0002-review.ts';
import { addressesAndDays } from './0003-addresses-and-days.ts';

describe('addresses and days of earlier data', () => {
  const database = openDatabase(':memory:');
  database.exec(firstTables);
  database.exec(review);
  const live = (kind: Kind, id: string, body: object) =>
    database
      .prepare(`insert into document values (?, ?, ?, 1, 1, 1, 1, 'at')`)
      .run(kind, id, JSON.stringify(body));
  const edited = (change: string, kind: Kind, id: string, body: object) =>
    database
      .prepare(`insert into edit values (?, ?, ?, 'update', 1, ?)`)
      .run(change, kind, id, JSON.stringify(body));
  const change = (id: string, number: number, state: string) =>
    database
      .prepare(
        `insert into change (id, number, version, title, description, author, state, revision, base_release, created_at, updated_at)
         values (?, ?, 1, 't', '', 'p', ?, 1, 1, 'a', 'b')`,
      )
      .run(id, number, state);
  const bodyIn = (table: string, where: string): unknown =>
    JSON.parse(
      String(database.prepare(`select body from ${table} where ${where}`).get()?.['body']),
    );

  const url = 'https://example.org/cookies';
  const perLocale = {
    en: { text: url, state: 'draft' },
    fr: { text: url, state: 'draft' },
  };
  change('C-1', 1, 'published');
  change('C-2', 2, 'in-review');
  live('settings', 'main', { sourceLocale: 'en', publishedLocales: ['en', 'fr'] });
  live('policy', 'main', { url, table: { layout: 'full' } });
  live('entry', 'wrong', {
    reviewedAt: '2027-02-29',
    exemption: { reviewBy: '2028-02-30', decidedAt: '2026-11-31' },
  });
  live('entry', 'right', { reviewedAt: '2028-02-29', exemption: { jurisdictions: [] } });
  live('entry', 'empty', {});
  for (const id of ['C-1', 'C-2']) {
    edited(id, 'policy', 'main', { url });
    edited(id, 'entry', 'wrong', { reviewedAt: '2026-04-31' });
  }
  database.exec(addressesAndDays);
  afterAll(() => database.close());

  it('give every published locale the one address there was', () => {
    expect(bodyIn('document', `kind = 'policy'`)).toEqual({
      url: perLocale,
      table: { layout: 'full' },
    });
  });

  it('move a day that no calendar has to the last of its month, and no other', () => {
    expect(bodyIn('document', `id = 'wrong'`)).toEqual({
      reviewedAt: '2027-02-28',
      exemption: { reviewBy: '2028-02-29', decidedAt: '2026-11-30' },
    });
    expect(bodyIn('document', `id = 'right'`)).toEqual({
      reviewedAt: '2028-02-29',
      exemption: { jurisdictions: [] },
    });
    expect(bodyIn('document', `id = 'empty'`)).toEqual({});
  });

  it('are mended in open changes, and left in closed ones as they were judged', () => {
    expect(bodyIn('edit', `change_id = 'C-2' and kind = 'policy'`)).toEqual({ url: perLocale });
    expect(bodyIn('edit', `change_id = 'C-2' and kind = 'entry'`)).toEqual({
      reviewedAt: '2026-04-30',
    });
    expect(bodyIn('edit', `change_id = 'C-1' and kind = 'policy'`)).toEqual({ url });
    expect(bodyIn('edit', `change_id = 'C-1' and kind = 'entry'`)).toEqual({
      reviewedAt: '2026-04-31',
    });
  });

  it('leave nothing live that the model refuses', () => {
    for (const { kind, id, body } of database.prepare('select * from document').all()) {
      expect(parseBody(kind as Kind, JSON.parse(String(body))).ok)
        .withContext(`${String(kind)}/${String(id)}`)
        .toBeTrue();
    }
  });
});
