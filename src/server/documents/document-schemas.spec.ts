import { Value } from 'typebox/value';
import { bodySchemas, kinds } from '../../registry/index.ts';
import { ChangeIdText, DocumentBody, DocumentId, Kind } from './document-schemas.ts';

describe('how a document is named over HTTP', () => {
  const cases = [
    ['id', DocumentId, ['a', '0', 'main', '3f-b', 'a'.repeat(64)]],
    ['change', ChangeIdText, ['C-1', 'C-118', 'C-999999999']],
    ['kind', Kind, kinds],
  ] as const;
  for (const [what, schema, values] of cases) {
    for (const value of values) {
      it(`takes the ${what} ${value}`, () => expect(Value.Check(schema, value)).toBeTrue());
    }
  }

  const wrong = [
    ['id', DocumentId, ['', '-a', 'A', 'a/b', '../a', 'a b', 'é', 'a\n', 'a'.repeat(65)]],
    ['change', ChangeIdText, ['', 'C-0', 'C-01', 'c-1', 'C-1 ', 'xC-1', 'C-1000000000', '1']],
    ['kind', Kind, ['', 'Entry', 'change', '__proto__']],
  ] as const;
  for (const [what, schema, values] of wrong) {
    for (const value of values) {
      it(`takes no ${what} ${JSON.stringify(value)}`, () =>
        expect(Value.Check(schema, value)).toBeFalse());
    }
  }

  it('gives the body of every kind a name, in the order of the registry', () => {
    const { anyOf } = DocumentBody as unknown as { readonly anyOf: readonly { title: string }[] };
    expect(anyOf.map(({ title }) => title.toLowerCase())).toEqual(
      Object.keys(bodySchemas).map((kind) => `${kind}body`.toLowerCase()),
    );
    expect(Object.keys(bodySchemas).sort()).toEqual([...kinds].sort());
  });
});
