import { isDeepStrictEqual } from 'node:util';

type Json = Readonly<Record<string, unknown>>;

/** Schemas that carry a `title` become named components; wherever one was spelled out, a reference stands. */
export function nameSchemas<T extends object>(document: T): T {
  const named = new Map<string, unknown>();
  const paths = lift((document as Json)['paths'], named);
  const components = (document as Json)['components'] as Json | undefined;
  const schemas = Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths, components: { ...components, schemas } };
}

function lift(value: unknown, named: Map<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => lift(item, named));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, lift(member, named)]),
  );
  const title = copy['title'];
  // A property may be called `title` too; a schema's title is a name, not a schema.
  if (typeof title !== 'string' || !/^[A-Z][A-Za-z]+$/.test(title)) return copy;
  keep(named, title, copy);
  return { $ref: `#/components/schemas/${title}` };
}

/** @throws when two schemas that differ bear one name: the later would silently stand for both */
function keep(named: Map<string, unknown>, title: string, schema: unknown): void {
  const known = named.get(title);
  if (known !== undefined && !isDeepStrictEqual(known, schema)) {
    throw new Error(`Two schemas are called ${title}`);
  }
  named.set(title, schema);
}
