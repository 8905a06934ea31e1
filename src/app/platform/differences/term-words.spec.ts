import { TestBed } from '@angular/core/testing';
import { EntryBody } from '../../../registry/index';
import { consoleForSpecs, speak } from '../console.fixture';
import { Language } from '../language';
import { TermWords } from './term-words';

/** As much of JSON Schema as the entry's own uses. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: object;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
}

/** `/attributes/httpOnly` → its schema; of the entry itself, of objects in it, and of what its lists hold. */
function attributesOf(schema: Schema, at = ''): readonly (readonly [string, Schema])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = `${at}/${name}`;
    return [[path, member] as const, ...attributesOf(member, path)];
  });
}

const attributes = attributesOf(EntryBody as unknown as Schema);
const choicesOf = ({ enum: all, anyOf = [] }: Schema): readonly string[] =>
  all ?? anyOf.flatMap((one) => (typeof one.const === 'string' ? [one.const] : []));
const fieldOf = (path: string): string =>
  path
    .split('/')
    .slice(1)
    .map((step, index) => (index === 0 ? step : step.charAt(0).toUpperCase() + step.slice(1)))
    .join('');

for (const language of ['en', 'fr'] as const) {
  describe(`the terms of an entry, explained to a reader of ${language}`, () => {
    beforeEach(async () => {
      TestBed.configureTestingModule({ providers: consoleForSpecs() });
      await speak(language);
    });
    const terms = () => TestBed.inject(TermWords);

    it('have a sentence on every attribute of the schema', () => {
      expect(attributes.length).toBeGreaterThan(35);
      const silent = attributes
        .map(([path]) => path)
        .filter((path) => terms().ofField('entry', path, false) === '');
      expect(silent).toEqual([]);
    });

    it('have a sentence on every value that the schema lets choose', () => {
      const words = TestBed.inject(Language);
      const all = attributes.flatMap(([path, schema]) =>
        [...choicesOf(schema), ...choicesOf(schema.items ?? {})].map(
          (value) => `fields.says.${fieldOf(path)}.${value}`,
        ),
      );
      expect(all.length).toBeGreaterThan(25);
      expect(all.filter((key) => !words.knows(key))).toEqual([]);
    });

    it('are told of a duration, of the ways to match a name, and of attestations', () => {
      const told = (at: string, value: unknown) => {
        const found = terms().ofValue('entry', at, value);
        expect(found.filter(({ term, says }) => term === '' || says === '')).toEqual([]);
        return found.length;
      };
      for (const qualifier of ['exactly', 'up-to', 'default']) {
        for (const kind of ['session', 'persistent', 'until-cleared']) {
          expect(told('/duration', { kind, qualifier, refreshed: true })).toBe(3);
        }
      }
      const names = ['exact', 'prefix', 'suffix', 'glob', 'glob'];
      const patterns = names.map((match) => ({ pattern: 'a', match }));
      expect(told('/names', patterns)).toBe(4);
      expect(told('/exemption/attestations', ['own-use', 'anonymous-output'])).toBe(2);
      expect(told('/path', '/')).toBe(0);
    });
  });
}

describe('a flag', () => {
  it('is what always keeps its sentence', () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    const terms = TestBed.inject(TermWords);
    expect(terms.isFlag('entry', '/attributes/httpOnly')).toBeTrue();
    expect(terms.isFlag('entry', '/party')).toBeTrue();
    expect(terms.isFlag('entry', '/exemption/criterion')).toBeFalse();
  });
});
