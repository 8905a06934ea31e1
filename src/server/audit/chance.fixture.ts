/** @returns a number from 0 up to, without, `below` */
export type Chance = (below: number) => number;

/** The same chance in every run. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The same bytes but for one bit. */
export function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = chance(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << chance(8));
  return changed;
}
