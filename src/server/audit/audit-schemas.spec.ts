import { Value } from 'typebox/value';
import type { Desk } from '../changes/registry.fixture.ts';
import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import { AuditExport, AuditPage, AuditRow, ChainCheck } from './audit-schemas.ts';
import { listEvents, namesOf } from './audit-views.ts';
import { checkChain } from './check-chain.ts';

describe('the audit as it is described', () => {
  let desk: Desk;
  let rows: readonly AuditRow[];
  let page: object;
  let chain: ChainCheck;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
    const { read } = desk.storage;
    const found = await listEvents(read, {}, { page: 1, size: 500 });
    rows = found.items;
    page = { ...found, page: 1, size: 500, people: await namesOf(read), actions: ['publish'] };
    chain = await checkChain(read);
  });
  afterAll(() => desk.close());

  it('is what was written, with and without a change', () => {
    expect(Value.Check(AuditPage, page)).toBeTrue();
    expect(rows.some(({ release }) => release === 2)).toBeTrue();
    const { change, release, ...bare } = rows[0]!;
    expect([change, release].every((each) => each !== undefined)).toBeTrue();
    expect(Value.Check(AuditRow, bare)).toBeTrue();
  });

  it('is exported with the names beside the chain', () => {
    expect(Value.Check(AuditExport, { people: { ann: 'ANN' }, events: rows })).toBeTrue();
    expect(Value.Check(AuditExport, { people: { ann: 7 }, events: rows })).toBeFalse();
    expect(Value.Check(AuditExport, { events: rows })).toBeFalse();
  });

  for (const [what, more] of [
    ['a number before the first', { seq: 0 }],
    ['a payload that is not as it was hashed', { payload: {} }],
    ['a change without its title', { change: { id: 'C-2' } }],
    ['a release before the first', { release: 0 }],
    ['a name inside the chain', { name: 'Ann' }],
    ['no hash', { hash: undefined }],
  ] as const) {
    it(`has no event with ${what}`, () => {
      expect(Value.Check(AuditRow, rows[0])).toBeTrue();
      expect(Value.Check(AuditRow, { ...rows[0], ...more })).toBeFalse();
    });
  }

  it('is checked, and holds', () => {
    expect(chain.breaks).toEqual([]);
    expect(chain.checkpoints.length).toBeGreaterThan(0);
    expect(Value.Check(ChainCheck, chain)).toBeTrue();
  });

  for (const broken of [
    { kind: 'gap', after: 3, found: 5 },
    { kind: 'duplicate', seq: 3 },
    { kind: 'edited', seq: 3 },
    { kind: 'unlinked', seq: 3 },
    { kind: 'shorter-than-checkpoint', length: 3, expected: 5 },
  ]) {
    it(`says where it broke: ${broken.kind}`, () => {
      const check = (one: object) => Value.Check(ChainCheck, { ...chain, breaks: [one] });
      expect(check(broken)).toBeTrue();
      expect(check({ kind: broken.kind }))
        .withContext('where is missing')
        .toBeFalse();
      expect(check({ ...broken, by: 'ann' }))
        .withContext('more than where')
        .toBeFalse();
    });
  }

  it('never breaks in a way that nobody knows', () => {
    expect(Value.Check(ChainCheck, { ...chain, breaks: [{ kind: 'lost', seq: 3 }] })).toBeFalse();
    expect(
      Value.Check(ChainCheck, { ...chain, checkpoints: [{ release: 1, size: 0, holds: true }] }),
    ).toBeFalse();
  });
});
