// Requests made from the API's own description: what it asks for, and what resembles it.
import fc from 'fast-check';

/** As much of JSON Schema as the description uses. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

export type Shapes = Readonly<Record<string, Shape>>;

/** What fits anything: the odd values that programs stumble over. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '\u0000',
    '\u202e',
    "'; drop table change; --",
    '<img src=x onerror=alert(1)>',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    -1,
    0,
    1.5,
    9_007_199_254_740_991,
    true,
    'x'.repeat(5000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A value that fits the shape, as far as the shape says what fits. */
export function fitting(shape: Shape, shapes: Shapes): fc.Arbitrary<unknown> {
  if (shape.$ref !== undefined) {
    const name = shape.$ref.split('/').at(-1) ?? '';
    return fitting(shapes[name] ?? {}, shapes);
  }
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => fitting(one, shapes)));
  switch (shape.type) {
    case 'object':
      return fittingObject(shape, shapes);
    case 'array':
      return fc.array(fitting(shape.items ?? {}, shapes), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(shape.maxItems ?? 4, (shape.minItems ?? 0) + 3),
      });
    case 'string':
      return fittingString(shape);
    case 'integer':
    case 'number':
      return fc.integer({
        min: shape.minimum ?? -10,
        max: Math.min(shape.maximum ?? 1000, (shape.minimum ?? 0) + 1000),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return oddValue;
  }
}

function fittingObject({ properties = {}, required = [] }: Shape, shapes: Shapes) {
  const members = Object.entries(properties).map(
    ([name, member]) => [name, fitting(member, shapes)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
}

function fittingString({ pattern, minLength = 0, maxLength = 40 }: Shape): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
}

/** The value with one thing about it altered. */
export function altered(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return oddValue;
  const members = Object.entries(value);
  const without = fc
    .nat({ max: Math.max(0, members.length - 1) })
    .map((gone) => Object.fromEntries(members.filter((_, index) => index !== gone)));
  const extra = fc
    .tuple(fc.string({ maxLength: 12 }), oddValue)
    .map(([name, odd]) => ({ ...value, [name]: odd }));
  const odd = fc
    .tuple(fc.nat({ max: Math.max(0, members.length - 1) }), oddValue)
    .map(([at, other]) =>
      Object.fromEntries(members.map(([name, kept], index) => [name, index === at ? other : kept])),
    );
  return fc.oneof(without, extra, odd, odd, oddValue);
}
