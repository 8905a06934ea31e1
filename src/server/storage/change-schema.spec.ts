import { catalogueSchema } from './change-schema.ts';
import { openDatabase } from './sqlite/open-database.ts';

describe('the tables of the catalogue', () => {
  const database = openDatabase(':memory:');
  database.exec(catalogueSchema);
  database.exec(`
    insert into change values ('C-1', 1, 1, 't', 'd', 'p', 'published', 1, 0, 1, 'a', 'b');
    insert into edit values ('C-1', 'provider', 'p', 'create', 0, '{}');
    insert into contributor values ('C-1', 'ann', 0);
    insert into document values ('provider', 'p', '{}', 1, 1, 1, 1, 'at');
  `);
  afterAll(() => database.close());

  const another = `'t', 'd', 'p', 'draft', 1, 0`;
  for (const [what, deed] of [
    ['a second change with one number', `change values ('C-2', 1, 1, ${another}, null, 'a', 'b')`],
    ['a second change of one release', `change values ('C-2', 2, 1, ${another}, 1, 'a', 'b')`],
    ['a second edit of one document', `edit values ('C-1', 'provider', 'p', 'delete', 1, null)`],
    ['a deletion with a body', `edit values ('C-1', 'provider', 'q', 'delete', 1, '{}')`],
    ['an update without a body', `edit values ('C-1', 'provider', 'q', 'update', 1, null)`],
    ['another sort of edit', `edit values ('C-1', 'provider', 'q', 'replace', 1, '{}')`],
    ['an edit of no change', `edit values ('C-9', 'provider', 'q', 'create', 0, '{}')`],
    ['a contributor twice', `contributor values ('C-1', 'ann', 1)`],
    ['a document at version 0', `document values ('provider', 'q', '{}', 1, 0, 1, 1, 'at')`],
    ['a document half live', `document values ('provider', 'q', '{}', 2, 1, 1, 1, 'at')`],
    ['a number that is none', `document values ('provider', 'q', '{}', 1, 'one', 1, 1, 'at')`],
    ['a release of no change', `release values (1, 'd', 1, null, 'at', 'C-9', 1, 1, 1)`],
    ['a file of no release', `artefact values (9, 'p', 'br', 't', x'00', 's')`],
  ] as const) {
    it(`refuse ${what}`, () => {
      expect(() => database.exec(`insert into ${deed}`)).toThrow();
    });
  }

  it('take two changes without a release, and a deletion without a body', () => {
    for (const n of [3, 4]) {
      database.exec(`insert into change values ('C-${n}', ${n}, 1, ${another}, null, 'a', 'b')`);
    }
    database.exec(`insert into edit values ('C-3', 'provider', 'p', 'delete', 1, null)`);
    const rows = database.prepare('select op from edit order by change_id').all();
    expect(rows.map(({ op }) => op)).toEqual(['create', 'delete']);
  });
});
