import { firstTables } from './migrations/0001-first-tables.ts';
import { review } from './migrations/0002-review.ts';
import { heldReviews } from './migrations/0004-held-reviews.ts';
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
    insert into edit values ('C-1', 'provider', 'p', 'create', 0, '{}');
    insert into document values ('provider', 'p', '{"name":"p"}', 1, 1, 1, 1, 'at');
  `);
  database.exec(review);
  database.exec(heldReviews);
  afterAll(() => database.close());

  const evidence = {
    audit_event: 'rowid = rowid + 1',
    decision: 'rowid = rowid + 1',
    release: 'rowid = rowid + 1',
    artefact: 'rowid = rowid + 1',
    decided_edit: 'revision = 2',
    released_edit: `body = ''`,
  };
  for (const [table, alteration] of Object.entries(evidence)) {
    for (const deed of [`delete from "${table}"`, `update "${table}" set ${alteration}`]) {
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
