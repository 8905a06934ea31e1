import {
  error,
  errorForReviewer,
  warningForAdministrator,
  warningForReviewer,
  weighing,
} from './pack-rules.ts';

describe('stating a rule in a pack', () => {
  for (const [state, severity, aside] of [
    [error, 'error', 'nobody'],
    [errorForReviewer, 'error', 'reviewer'],
    [warningForAdministrator, 'warning', 'administrator'],
    [warningForReviewer, 'warning', 'reviewer'],
  ] as const) {
    it(`says ${severity}, set aside by ${aside}, with its sources`, () => {
      expect(state('CK001', 'a law', 'a draft')).toEqual({
        id: 'CK001',
        severity,
        aside,
        sources: ['a law', 'a draft'],
      });
    });
  }

  it('brings the numbers it weighs by', () => {
    expect(weighing(error('CK015', 'TCF'), 'MIN_LITERALS').constants).toEqual({ MIN_LITERALS: 2 });
  });
});
