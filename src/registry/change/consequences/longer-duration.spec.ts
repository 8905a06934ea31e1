import { anAskedEntry } from '../../formats/registry.fixture.ts';
import type { PublishedDuration } from '../../text/duration.ts';
import { asking } from './asked.fixture.ts';
import { longerDuration } from './longer-duration.ts';

const lasting = (duration: Partial<PublishedDuration>) =>
  asking(anAskedEntry({ duration: { ...anAskedEntry().duration, ...duration } }));
const session = { kind: 'session' } as const;
const day = { kind: 'persistent', seconds: 86_400 } as const;
const longDay = { kind: 'persistent', seconds: 86_401 } as const;
const cleared = { kind: 'until-cleared' } as const;

describe('a longer duration', () => {
  for (const [before, after, isLonger] of [
    [day, day, false],
    [day, longDay, true],
    [longDay, day, false],
    [session, day, true],
    [day, session, false],
    [day, cleared, true],
    [cleared, cleared, false],
  ] as const) {
    it(`is ${isLonger ? '' : 'not '}${JSON.stringify(after)} after ${JSON.stringify(before)}`, () => {
      expect(longerDuration(lasting(before), lasting(after)).length > 0).toBe(isLonger);
    });
  }

  it('tells the seconds, and none for a duration without end', () => {
    expect(longerDuration(lasting(day), lasting(longDay))[0]?.value).toBe(86_401);
    expect(longerDuration(lasting(day), lasting(cleared))[0]).not.toEqual(
      jasmine.objectContaining({ value: jasmine.anything() }),
    );
  });

  it('is not that of an entry nobody was asked about before', () => {
    expect(longerDuration(asking(), lasting(cleared))).toEqual([]);
  });
});
