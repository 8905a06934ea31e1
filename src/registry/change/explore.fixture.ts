import { broken } from './invariants.fixture.ts';
import type { Machine } from './machine.fixture.ts';
import { stepsFrom } from './steps.fixture.ts';
import { isTerminal, keyOf, startOf, type Bounds, type World } from './world.fixture.ts';

export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  /** Why the machine is wrong; exploration stops at the first reason. */
  readonly violations: readonly string[];
}

/** Breadth first through everything that can happen to one change. */
export function explore(rules: Machine, bounds: Bounds): Exploration {
  const start = startOf(bounds);
  const numbers = new Map<string, number>([[keyOf(start), 0]]);
  const worlds: World[] = [start];
  const cameFrom: number[][] = [[]];
  let transitions = 0;
  for (let index = 0; index < worlds.length; index++) {
    const world = worlds[index]!;
    for (const step of stepsFrom(world, rules, bounds)) {
      transitions++;
      const violations = broken(world, step, bounds);
      if (violations.length > 0) return { states: worlds.length, transitions, violations };
      const key = keyOf(step.next);
      const known = numbers.get(key) ?? worlds.length;
      if (known === worlds.length) {
        numbers.set(key, known);
        worlds.push(step.next);
        cameFrom.push([]);
      }
      cameFrom[known]!.push(index);
    }
  }
  const stuck = worlds.length - countOfThoseThatEnd(worlds, cameFrom);
  const violations = stuck > 0 ? [`8: ${stuck} states never end`] : [];
  return { states: worlds.length, transitions, violations };
}

/** From the finished states backwards. */
function countOfThoseThatEnd(worlds: readonly World[], cameFrom: readonly number[][]): number {
  const reached = new Set([...worlds.keys()].filter((index) => isTerminal(worlds[index]!.change)));
  for (const index of reached) for (const before of cameFrom[index]!) reached.add(before);
  return reached.size;
}
