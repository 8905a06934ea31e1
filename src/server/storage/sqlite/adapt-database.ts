import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import { explain } from './storage-errors.ts';

/** Compiling a statement costs as much as running a small one. */
const statementsKept = 500;

/** node:sqlite in the shape that Kysely drives; errors come out as one class per cause. */
export function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (statements.size >= statementsKept) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  return {
    close: () => {
      statements.clear();
      database.close();
    },
    prepare: (sql) => {
      const statement = explained(() => prepare(sql));
      return {
        reader: statement.columns().length > 0,
        all: (values) => explained(() => statement.all(...(values as SQLInputValue[]))),
        run: (values) => explained(() => statement.run(...(values as SQLInputValue[]))),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
}

function explained<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw explain(error);
  }
}
