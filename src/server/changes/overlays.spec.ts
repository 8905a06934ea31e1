import fc from 'fast-check';
import { applyEdits, type Body, type Edit, type Kind } from '../../registry/index.ts';
import { JudgedCatalogue } from '../documents/judged-catalogue.ts';
import { digestOf } from '../publishing/digest.ts';
import { contentHashOf, type Overlay } from './overlays.ts';
import { aDesk, anEntryBody, anEntryEdit, type Desk } from './registry.fixture.ts';

const now = '2026-11-25T12:00:00Z';

const entries = ['sessionid', 'csrftoken', 'new-one', 'new-two', 'new-three'];
const anyBody: fc.Arbitrary<Body> = fc
  .record({
    pattern: fc.constantFrom('sessionid', '_ga', 'theme'),
    category: fc.constantFrom('internal', 'statistical', 'nowhere'),
    party: fc.constantFrom('first' as const, 'third' as const),
  })
  .map(({ pattern, ...own }) => ({ ...anEntryBody(pattern), ...own }));
const edit = (kind: Kind, ids: readonly string[], body: fc.Arbitrary<Body>): fc.Arbitrary<Edit> =>
  fc
    .tuple(fc.constantFrom(...ids), fc.option(body, { freq: 4 }))
    .map(([id, after]) =>
      after === null
        ? { kind, id, op: 'delete', baseVersion: 1 }
        : { kind, id, op: 'update', baseVersion: 1, body: after },
    );
const anyEdit = fc.oneof(
  { weight: 6, arbitrary: edit('entry', entries, anyBody) },
  { weight: 1, arbitrary: edit('category', ['internal'], fc.constant({ consent: 'exempt' })) },
  { weight: 1, arbitrary: edit('settings', ['main'], fc.constant({ publishedLocales: ['de'] })) },
);
/** Which of three changes, and what is put in or taken out. */
const anySteps = fc.array(
  fc.record({ change: fc.nat(2), edit: anyEdit, drops: fc.boolean(), asks: fc.boolean() }),
  { maxLength: 40 },
);

describe('an overlay', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const overlayOf = (edits: readonly Edit[], revision = 1): Promise<Overlay> =>
    desk.overlays.of(desk.storage.read, { revision, edits, acknowledgements: [] });

  it('says after each of many steps what judging everything says', async () => {
    const property = fc.asyncProperty(anySteps, async (steps) => {
      const changes: (readonly Edit[])[] = [[], [], []];
      for (const { change, edit: one, drops, asks } of steps) {
        const others = (changes[change] ?? []).filter(
          ({ kind, id }) => kind !== one.kind || id !== one.id,
        );
        const edits = drops ? others : [...others, one];
        changes[change] = edits;
        const { judged, live } = await overlayOf(edits);
        if (!asks) continue;
        const whole = new JudgedCatalogue(applyEdits(live.judged.catalogue, edits));
        expect(judged.catalogue).toEqual(whole.catalogue);
        expect(judged.findings(now)).toEqual(whole.findings(now));
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('is laid once for the same edits, whatever happens beside them', async () => {
    const edits = [anEntryEdit()];
    const first = await overlayOf(edits);
    await overlayOf([anEntryEdit('other', 'other_one')]);
    expect((await overlayOf(edits, 2)).judged).toBe(first.judged);
  });

  it('of a change that is empty again is what is live', async () => {
    const { judged, live } = await overlayOf([]);
    expect(judged).toBe(live.judged);
  });

  it('follows a release that somebody else made', async () => {
    const edits = [anEntryEdit()];
    const before = await overlayOf(edits);
    await desk.storage.transact(async (ports) => {
      const release = (await ports.releases.newest())!;
      await ports.documents.apply(anEntryEdit('late', 'late_one'), { n: 2, at: now });
      await ports.releases.add({ ...release, n: 2, digest: 'sha256-two', changeId: 'C-1' });
    });
    const after = await overlayOf(edits);
    expect(before.judged.catalogue.entry.has('late')).toBeFalse();
    expect(after.judged.catalogue.entry.has('late')).toBeTrue();
  });

  it('has another hash for another content of the same revision, as an undone write may leave', () => {
    const edits = [anEntryEdit()];
    const at = '2026-12-01T10:00:00Z';
    const publishAt = { at, zone: 'UTC', wall: '2026-12-01T10:00' };
    const untimed = { revision: 2, edits, acknowledgements: [] };
    expect(contentHashOf({ ...untimed, publishAt })).not.toBe(contentHashOf(untimed));
  });

  it('has the hash of its content and revision, also when it is asked again', async () => {
    const edits = [anEntryEdit()];
    const text = (revision: number) =>
      `{"edits":[${JSON.stringify(canonical(edits[0]))}],"revision":${revision}}`;
    for (const revision of [1, 2, 1]) {
      expect((await overlayOf(edits, revision)).contentHash).toBe(digestOf(text(revision)));
      expect(contentHashOf({ revision, edits, acknowledgements: [] })).toBe(
        digestOf(text(revision)),
      );
    }
  });
});

/** RFC 8785 for values without numbers that need care: members in the order of their names. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => [key, canonical(member)]),
        )
      : value;
