import type { Kysely } from 'kysely';
import type { Artefact, ArtefactRepository, Coding } from '../releases/artefact-repository.ts';
import type { ArtefactTable, CatalogueTables } from './change-tables.ts';

export function artefactRows(db: Kysely<CatalogueTables>): ArtefactRepository {
  return {
    async add(artefacts) {
      // One statement each: together they may exceed the number of bound values SQLite takes.
      for (const artefact of artefacts) {
        await db
          .insertInto('artefact')
          .values({ ...artefact })
          .execute();
      }
    },
    async list(release) {
      const rows = await db
        .selectFrom('artefact')
        .selectAll()
        .where('release', '=', release)
        .orderBy('path')
        .orderBy('coding')
        .execute();
      return rows.map(fromRow);
    },
    async find(release, path, coding) {
      const row = await db
        .selectFrom('artefact')
        .selectAll()
        .where('release', '=', release)
        .where('path', '=', path)
        .where('coding', '=', coding)
        .executeTakeFirst();
      return row && fromRow(row);
    },
  };
}

const fromRow = (row: ArtefactTable): Artefact => ({ ...row, coding: row.coding as Coding });
