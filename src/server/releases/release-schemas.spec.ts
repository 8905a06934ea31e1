import { Value } from 'typebox/value';
import { approve, submit } from '../../registry/index.ts';
import { peopleOf } from '../changes/change-context.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { compareReleases } from './compare-releases.ts';
import { ReleaseComparison, ReleaseRow, ReleaseView } from './release-schemas.ts';
import { composeReleaseRow, viewRelease } from './release-views.ts';

describe('a release as it is described', () => {
  let desk: Desk;
  let row: ReleaseRow;
  let view: ReleaseView;
  let first: ReleaseView;
  beforeAll(async () => {
    desk = await aDesk();
    const { id } = (await desk.create('Colours')).change;
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    const { read } = desk.storage;
    row = await composeReleaseRow(read, await peopleOf(read), (await read.releases.find(2))!);
    view = (await viewRelease(read, desk, 2))!;
    first = (await viewRelease(read, desk, 1))!;
  });
  afterAll(() => desk.close());

  it('is what was published, also by the system and with nothing before it', () => {
    expect(Value.Check(ReleaseRow, row)).toBeTrue();
    expect(Value.Check(ReleaseView, view)).toBeTrue();
    expect(view.decisions.length).toBe(1);
    expect([first.previousDigest, Value.Check(ReleaseView, first)]).toEqual([undefined, true]);
  });

  it('of a list has what the list shows alone', () => {
    expect(Value.Check(ReleaseRow, view)).toBeFalse();
    expect(Value.Check(ReleaseView, row)).toBeFalse();
  });

  it('says how late it was, in whole seconds, where it had a time', () => {
    const late = (lateSeconds: number) => Value.Check(ReleaseRow, { ...row, lateSeconds });
    expect([late(0), late(61), late(-1), late(0.5)]).toEqual([true, true, false, false]);
  });

  const setAside = {
    rule: 'CK001',
    kind: 'entry',
    id: 'theme',
    path: '/names/0',
    reason: 'It is asked for.',
    person: { id: 'ann', name: 'ANN' },
    at: '2026-11-25T10:00:00Z',
    until: '2027-01-31',
  };
  it('names what somebody let stand', () => {
    expect(Value.Check(ReleaseView, { ...view, setAside: [setAside] })).toBeTrue();
  });

  for (const [what, more] of [
    ['number', { n: 0 }],
    ['size', { size: 0 }],
    ['approver, with an id,', { approvers: [{ id: 'rex', name: 'REX' }] }],
    ['count of entries', { entries: -1 }],
    ['verdict', { decisions: [{ verdict: 'maybe' }] }],
    ['contributor', { contributors: ['ann'] }],
    ['kind of a finding', { setAside: [{ ...setAside, kind: 'rumour' }] }],
    ['reason, missing,', { setAside: [{ ...setAside, reason: undefined }] }],
    ['member', { secret: 'k' }],
  ] as const) {
    it(`has no such ${what} as ${JSON.stringify(more).slice(0, 50)}`, () =>
      expect(Value.Check(ReleaseView, { ...view, ...more })).toBeFalse());
  }

  it('is compared with another, document by document', async () => {
    const comparison = (await compareReleases(desk.storage.read, desk, 1, 2))!;
    const { documents } = comparison;
    expect(documents.length).toBe(1);
    expect(Value.Check(ReleaseComparison, comparison)).toBeTrue();
    expect(Value.Check(ReleaseComparison, { ...comparison, from: 0 })).toBeFalse();
    const [one] = documents;
    const tagged = { ...comparison, documents: [{ ...one, etag: 'e1' }] };
    expect(Value.Check(ReleaseComparison, tagged)).toBeFalse();
  });
});
