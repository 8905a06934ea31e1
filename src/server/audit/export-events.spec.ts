import type { Desk } from '../changes/registry.fixture.ts';
import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import type { AuditRow } from './audit-schemas.ts';
import { eachEvent } from './audit-views.ts';
import { asCsv, asJson } from './export-events.ts';

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('the events in an export', () => {
  let desk: Desk;
  beforeAll(async () => (desk = await aDeskWithEvidence()));
  afterAll(() => desk.close());

  const rows = (filter = {}) => eachEvent(desk.storage.read, filter);
  const people = { ann: '=Ann', rex: 'Rex' };
  const csv = async (filter = {}) => all(asCsv(rows(filter), people));
  const json = async (filter = {}) =>
    JSON.parse((await all(asJson(rows(filter), people))).join('')) as object;

  it('begin as CSV with the mark of UTF-8, and the columns in their order', async () => {
    const [head] = await csv();
    expect(head).toBe('\uFEFFseq,at,actor,action,object,release,payload,prev,hash,name\r\n');
  });

  it('end as CSV with the name of the person, never a formula, and none for the system', async () => {
    const [, ...lines] = await csv();
    const ending = (actor: string) =>
      lines.filter((line) => line.split(',')[2] === actor).map((line) => line.split(',').at(-1));
    expect(new Set(ending('ann'))).toEqual(new Set([`'=Ann\r\n`]));
    expect(ending('system')).toEqual(['\r\n']);
  });

  it('leave the release empty in CSV where none came of it', async () => {
    const draft = (await desk.create()).change.id;
    const [, line = ''] = await csv({ object: `change/${draft}` });
    expect(line.split(',').slice(3, 6)).toEqual(['change.create', `change/${draft}`, '']);
  });

  it('are one JSON value, with everything that a row tells', async () => {
    const events: readonly AuditRow[] = await all(rows());
    expect(await json()).toEqual({ people, events });
    expect(await json({ action: 'unheard' })).toEqual({ people, events: [] });
  });
});
