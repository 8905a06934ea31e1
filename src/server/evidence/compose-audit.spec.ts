import type { Desk } from '../changes/registry.fixture.ts';
import { publicationOf } from '../releases/publication.ts';
import { composeAudit } from './compose-audit.ts';
import { aDeskWithEvidence } from './evidence.fixture.ts';

describe('the audit extract of a pack', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
  });
  afterAll(() => desk.close());

  it('end with the publication, whatever came later; the head tells how far the chain has come', async () => {
    const { read } = desk.storage;
    const publication = await publicationOf(read, (await read.releases.find(2))!);
    await desk.storage.transact(({ audit }) =>
      audit.append({
        at: '2026-12-01T10:00:00Z',
        actor: 'rae',
        action: 'thread.comment',
        object: 'change/C-2',
        payload: {},
      }),
    );
    const { events, checkpoint, head } = await composeAudit(read, publication);
    expect(events.at(-1)).toEqual(publication.event);
    expect(checkpoint.size).toBe(publication.event.seq);
    expect(head.size).toBe(publication.event.seq + 1);
  });

  it('holds every record of a break of the chain, also of one that came later', async () => {
    const other = await aDeskWithEvidence();
    const { read } = other.storage;
    const publication = await publicationOf(read, (await read.releases.find(1))!);
    expect((await composeAudit(read, publication)).reAnchors).toEqual([]);
    const record = await other.storage.transact(({ audit }) =>
      audit.append({
        at: '2026-12-01T10:00:00Z',
        actor: 'system',
        action: 'audit.re-anchor',
        object: 'audit/chain',
        payload: {},
      }),
    );
    expect((await composeAudit(read, publication)).reAnchors).toEqual([record]);
    await other.close();
  });
});
