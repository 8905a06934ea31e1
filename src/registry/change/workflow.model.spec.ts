import { explore } from './explore.fixture.ts';
import { machine } from './machine.fixture.ts';
import { mutants } from './mutants.fixture.ts';

/** The nightly form follows times and others' releases through three revisions: millions of states. */
const isFull = process.env['RELIABILITY_MODEL'] === 'full';
const small = { approvalsNeeded: 1, revisions: 2, externalReleases: 1 };

describe('the workflow, explored to its last state', () => {
  let seen = 0;
  let caught = 0;
  afterAll(() => {
    const broken = Object.keys(mutants).length;
    setSuiteProperty('proved', [
      1,
      `${seen} states, 0 violations, ${caught} of ${broken} broken machines caught`,
    ]);
  });

  for (const [what, bounds, atLeast] of [
    // Three revisions are the fewest in which content can return to what was once approved.
    [
      'one approval is needed',
      { ...small, revisions: 3, externalReleases: isFull ? 1 : 0 },
      130_000,
    ],
    ['others release meanwhile', small, 14_000],
    ['two approvals are needed', { ...small, approvalsNeeded: 2 }, 13_000],
    [
      'changes wait for their time',
      { ...small, hasTimes: true, revisions: isFull ? 3 : 2 },
      60_000,
    ],
    ['documents are returned', { ...small, hasMarks: true }, 20_000],
    ['open threads stand in the way', { ...small, hasThreads: true }, 29_000],
  ] as const) {
    it(`keeps its invariants when ${what}`, () => {
      const { states, violations } = explore(machine, bounds);
      expect(violations).toEqual([]);
      seen += states;
      expect(states).toBeGreaterThan(atLeast);
    }, 600_000);
  }

  for (const [name, { rules, breaks, needs = {} }] of Object.entries(mutants)) {
    it(`would notice a machine that ${name}`, () => {
      const { violations } = explore({ ...machine, ...rules }, { ...small, ...needs });
      expect(violations.map(([first]) => first)).toContain(breaks);
      caught += 1;
    });
  }
});
