import { bodySchemas, type Body, type Kind } from '../../registry/index.ts';

/** As much of a JSON Schema as bodies use. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** More steps than any field has. */
const DEEPEST = 8;

/**
 * Whether a document of this kind can hold a field at this place, be it filled or not.
 * @param pointer as differences name fields: `/purpose/fr`, `/sections/kinds/body/fr`, where a section goes by its id
 * @param body what the document holds, for the ids of its sections
 */
export function canHold(kind: Kind, body: Body | undefined, pointer: string): boolean {
  if (!pointer.startsWith('/')) return false;
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.length <= DEEPEST && leads(bodySchemas[kind] as Shape, body, steps);
}

function leads(shape: Shape, value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true;
  if (shape.items) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const item = items.find((one) => memberOf(one, 'id') === step);
    return item !== undefined && leads(shape.items, item, rest);
  }
  const next = shapeOf(shape, step);
  return next !== undefined && leads(next, memberOf(value, step), rest);
}

/** A text's own members are no fields: differences name the text of a locale as a whole. */
function shapeOf({ properties, patternProperties }: Shape, step: string): Shape | undefined {
  if (properties) return Object.hasOwn(properties, step) ? properties[step] : undefined;
  const fitting = Object.entries(patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern, 'u').test(step),
  );
  return fitting && {};
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
