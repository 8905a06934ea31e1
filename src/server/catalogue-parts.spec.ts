import { createCatalogue } from './catalogue-parts.ts';
import { aDesk, anEntryEdit, ann, type Desk } from './changes/registry.fixture.ts';

describe('what the features of the catalogue share', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());

  it('is one memory: what is laid over the live catalogue once serves all of them', async () => {
    const catalogue = createCatalogue(desk.parts);
    const { read } = catalogue.storage;
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit());
    const stored = await catalogue.chosen.of(read, ann, id);
    expect((await catalogue.entries.page(read, ann, { change: id })).total).toBe(5);
    expect(await catalogue.chosen.of(read, ann, id)).toBe(stored);
    const { live } = await catalogue.overlays.of(read, stored!.change);
    expect(await catalogue.overlays.live(read)).toBe(live);
  });

  it('is one clock, to the second', () => {
    const clock = () => new Date('2026-03-02T08:00:00.900Z');
    expect(createCatalogue({ ...desk.parts, clock }).now()).toBe('2026-03-02T08:00:00Z');
  });
});
