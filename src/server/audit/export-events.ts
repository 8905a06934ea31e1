import type { AuditRow } from './audit-schemas.ts';
import { csvLine } from './neutralise-formula.ts';

const columns = [
  'seq',
  'at',
  'actor',
  'action',
  'object',
  'release',
  'payload',
  'prev',
  'hash',
] as const;
type Names = Readonly<Record<string, string>>;

/** Row by row, so that a long chain never stands in memory whole. UTF-8 with its mark: spreadsheets guess otherwise. */
export async function* asCsv(rows: AsyncIterable<AuditRow>, people: Names): AsyncGenerator<string> {
  yield `\uFEFF${csvLine([...columns, 'name'])}`;
  for await (const row of rows) {
    yield csvLine([...columns.map((column) => row[column] ?? ''), people[row.actor] ?? '']);
  }
}

export async function* asJson(
  rows: AsyncIterable<AuditRow>,
  people: Names,
): AsyncGenerator<string> {
  yield `{"people":${JSON.stringify(people)},"events":[`;
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
