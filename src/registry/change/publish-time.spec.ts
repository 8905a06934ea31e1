import { instantOf, timeProblems } from './publish-time.ts';

describe('a wall clock read as an instant', () => {
  const readings = [
    ['in summer', '2026-07-01T09:00', 'Europe/Paris', '2026-07-01T07:00:00Z', undefined],
    ['in winter', '2026-12-01T09:00', 'Europe/Paris', '2026-12-01T08:00:00Z', undefined],
    ['in UTC', '2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00Z', undefined],
    [
      'across the date line',
      '2026-12-01T09:00',
      'Pacific/Kiritimati',
      '2026-11-30T19:00:00Z',
      undefined,
    ],
    ['with a half hour', '2026-12-01T09:00', 'Asia/Kolkata', '2026-12-01T03:30:00Z', undefined],
    [
      'in the hour that spring skips',
      '2026-03-29T02:30',
      'Europe/Paris',
      '2026-03-29T01:00:00Z',
      'gap',
    ],
    [
      'in a gap of half an hour',
      '2026-10-04T02:10',
      'Australia/Lord_Howe',
      '2026-10-03T15:30:00Z',
      'gap',
    ],
    [
      'in the hour that autumn shows twice',
      '2026-10-25T02:30',
      'Europe/Paris',
      '2026-10-25T00:30:00Z',
      'overlap',
    ],
    [
      'twice, west of Greenwich',
      '2026-11-01T01:30',
      'America/New_York',
      '2026-11-01T05:30:00Z',
      'overlap',
    ],
    ['just before the gap', '2026-03-29T01:59', 'Europe/Paris', '2026-03-29T00:59:00Z', undefined],
    ['just after the gap', '2026-03-29T03:00', 'Europe/Paris', '2026-03-29T01:00:00Z', undefined],
  ] as const;
  for (const [when, wall, zone, at, moved] of readings) {
    it(`${when}: ${wall} in ${zone} is ${at}${moved ? `, because of the ${moved}` : ''}`, () => {
      expect(instantOf(wall, zone)).toEqual({ at, zone, wall, ...(moved ? { moved } : {}) });
    });
  }

  for (const [wall, zone] of [
    ['2026-02-30T09:00', 'UTC'],
    ['2026-12-01T24:00', 'UTC'],
    ['2026-12-01', 'UTC'],
    ['tomorrow', 'UTC'],
    ['2026-12-01T09:00', 'Europe/Atlantis'],
    ['2026-12-01T09:00', ''],
  ] as const) {
    it(`is nothing for ${wall} in ${zone || 'no zone'}`, () => {
      expect(instantOf(wall, zone)).toBeUndefined();
    });
  }
});

describe('a publish time', () => {
  const now = '2026-11-25T10:00:00Z';
  const inUtc = (wall: string, at = `${wall}:00Z`) => ({ wall, zone: 'UTC', at });
  for (const [what, time, pointer] of [
    ['a minute ahead is fine', inUtc('2026-11-25T10:01'), undefined],
    ['in half a minute is too soon', { ...inUtc('2026-11-25T10:00') }, '/publishAt'],
    ['in the past is refused', inUtc('2026-11-25T09:00'), '/publishAt'],
    ['a year ahead is fine', inUtc('2027-11-25T10:00'), undefined],
    ['more than a year ahead is refused', inUtc('2027-11-27T10:00'), '/publishAt'],
    ['must mean what it says', inUtc('2026-12-01T10:00', '2026-12-01T11:00:00Z'), '/publishAt/at'],
    ['needs a zone that exists', { ...inUtc('2026-12-01T10:00'), zone: 'Mars' }, '/publishAt'],
  ] as const) {
    it(what, () => {
      const pointers = timeProblems(time, now).map((one) => 'at' in one && one.at);
      expect(pointers).toEqual(pointer === undefined ? [] : [pointer]);
    });
  }
});
