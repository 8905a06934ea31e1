import { explore } from './explore.fixture.ts';
import { machine } from './machine.fixture.ts';
import { mutants } from './mutants.fixture.ts';

const small = { approvalsNeeded: 1, revisions: 2, externalReleases: 1 };

describe('the workflow, explored to its last state', () => {
  for (const [what, bounds, atLeast] of [
    // Three revisions are the fewest in which content can return to what was once approved.
    ['one approval is needed', { ...small, revisions: 3, externalReleases: 0 }, 130_000],
    ['others release meanwhile', small, 14_000],
    ['two approvals are needed', { ...small, approvalsNeeded: 2 }, 13_000],
    ['changes wait for their time', { ...small, hasTimes: true }, 60_000],
    ['open threads stand in the way', { ...small, hasThreads: true }, 29_000],
  ] as const) {
    it(`keeps its invariants when ${what}`, () => {
      const { states, violations } = explore(machine, bounds);
      expect(violations).toEqual([]);
      expect(states).toBeGreaterThan(atLeast);
    });
  }

  for (const [name, { rules, breaks, needs = {} }] of Object.entries(mutants)) {
    it(`would notice a machine that ${name}`, () => {
      const { violations } = explore({ ...machine, ...rules }, { ...small, ...needs });
      expect(violations.map(([first]) => first)).toContain(breaks);
    });
  }
});
