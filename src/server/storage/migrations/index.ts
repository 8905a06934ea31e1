import { firstTables } from './0001-first-tables.ts';

/** In order; the schema version is how many have run. Forward only: a published one is never edited. */
export const migrations: readonly string[] = [firstTables];
