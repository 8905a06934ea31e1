import type { Desk } from '../changes/registry.fixture.ts';
import { publicationOf } from '../releases/publication.ts';
import { composeDecisions } from './compose-decisions.ts';
import { aDeskWithEvidence } from './evidence.fixture.ts';

describe('the decisions file of a pack', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
  });
  afterAll(() => desk.close());

  it('tell when it was to go live, how late it did, and why visitors are asked again', async () => {
    const release = (await desk.storage.read.releases.find(2))!;
    const publication = await publicationOf(desk.storage.read, release);
    const publishAt = { at: '2026-11-25T09:00:00Z', zone: 'UTC', wall: '2026-11-25T09:00' };
    const consentOverride = {
      asksAgain: true,
      reason: 'A new court decision.',
      person: 'ann',
      at: '',
    };
    const change = { ...publication.change, publishAt, consentOverride };
    const told = composeDecisions(release, { ...publication, change }, new Map());
    expect([told.publishAt, told.consentOverride]).toEqual([publishAt, consentOverride]);
    expect(told.lateSeconds).toBeGreaterThan(3600);
    expect(told.contributors).toEqual([{ id: 'ann', name: '' }]);
  });
});
