import { badgeOf, durationAsides } from './row-words';

const findings = (error: number, warning: number) => ({ error, warning, info: 3 });

describe('the badge of a row', () => {
  for (const [row, tone, key, count] of [
    [{ findings: findings(0, 0), state: 'live' }, 'live', 'catalogue.state.live', 0],
    [{ findings: findings(0, 0), state: 'changed' }, 'review', 'catalogue.state.changed', 0],
    [{ findings: findings(0, 0), state: 'retired' }, 'plain', 'catalogue.state.retired', 0],
    [{ findings: findings(0, 2), state: 'live' }, 'attention', 'ui.severity.warning', 2],
    [{ findings: findings(1, 2), state: 'new' }, 'error', 'ui.severity.error', 1],
  ] as const) {
    it(`of ${JSON.stringify(row)} is ${tone}`, () => {
      expect(badgeOf(row)).toEqual({ tone, key, count });
    });
  }
});

describe('the words below an amount of time', () => {
  const persistent = { kind: 'persistent', seconds: 1 } as const;
  for (const [duration, expected] of [
    [{ ...persistent, qualifier: 'exactly', refreshed: false }, []],
    [{ ...persistent, qualifier: 'up-to', refreshed: false }, ['catalogue.qualifier.up-to']],
    [
      { ...persistent, qualifier: 'default', refreshed: true },
      ['catalogue.qualifier.default', 'catalogue.qualifier.refreshed'],
    ],
    [{ kind: 'session', qualifier: 'up-to', refreshed: true }, []],
  ] as const) {
    it(`of ${JSON.stringify(duration)} are ${expected.join(', ') || 'none'}`, () => {
      expect(durationAsides(duration)).toEqual(expected);
    });
  }
});
