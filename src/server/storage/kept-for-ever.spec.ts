import { firstTables } from './migrations/0001-first-tables.ts';
import { openDatabase } from './sqlite/open-database.ts';

describe('a table of evidence', () => {
  const database = openDatabase(':memory:');
  database.exec(firstTables);
  const event = `(1, 'at', 'actor', 'action', 'object', '{}', 'prev', 'hash')`;
  database.exec(`
    insert into audit_event values ${event};
    insert into change values ('C-1', 1, 1, 't', 'd', 'p', 'published', 1, 0, 1, 'a', 'b');
    insert into decision values ('C-1', 0, 'p', 'approve', 1, 'h', 'at', '');
    insert into release values (1, 'd', 1, null, 'at', 'C-1', 1, 1, 1);
    insert into artefact values (1, 'registry.json', 'identity', 't', x'00', 's');
  `);
  afterAll(() => database.close());

  for (const table of ['audit_event', 'decision', 'release', 'artefact']) {
    for (const deed of [`delete from "${table}"`, `update "${table}" set rowid = rowid + 1`]) {
      it(`refuses: ${deed}`, () => {
        expect(() => database.exec(deed)).toThrowError(`${table} is kept for ever`);
      });
    }
  }

  it('refuses to be overwritten by an insert', () => {
    const overwrite = `insert or replace into audit_event values ${event}`;
    expect(() => database.exec(overwrite)).toThrowError('audit_event is kept for ever');
  });
});
