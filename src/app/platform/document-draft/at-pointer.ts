type Group = Readonly<Record<string, unknown>>;

/** Steps of a JSON Pointer (RFC 6901 §4): `~1` before `~0`, so that `~01` stays `~1`. */
const stepsOf = (at: string): readonly string[] =>
  at
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const isHolder = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** @returns undefined when nothing stands there */
export const valueAt = (body: unknown, at: string): unknown =>
  stepsOf(at).reduce((value, step) => (isHolder(value) ? value[step] : undefined), body);

/** A copy with another value at a JSON Pointer; what lies on the way is made, lists stay lists. */
export const withValueAt = <T>(body: T, at: string, value: unknown): T =>
  put(body, stepsOf(at), value) as T;

function put(holder: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...further] = steps;
  if (step === undefined) return value;
  const member = put(isHolder(holder) ? holder[step] : undefined, further, value);
  return Array.isArray(holder)
    ? holder.with(Number(step), member)
    : { ...(holder as Group | undefined), [step]: member };
}

/** A copy without the member at a JSON Pointer. */
export const withoutValueAt = <T>(body: T, at: string): T => drop(body, stepsOf(at)) as T;

function drop(holder: unknown, [step, ...further]: readonly string[]): unknown {
  if (step === undefined || !isHolder(holder) || !(step in holder)) return holder;
  const { [step]: member, ...others } = holder;
  return further.length === 0 ? others : { ...holder, [step]: drop(member, further) };
}
