import { IntlMessageFormat } from 'intl-messageformat';
import { rules } from '../../registry/index';
import { words as en } from './en';
import { words as fr } from './fr';

interface Words {
  readonly [key: string]: string | Words;
}

function flat(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flat(value, `${path}${key}.`)],
    ),
  );
}

/** Names of the values that a message takes. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as { type?: number; value?: unknown };
    const isArgument = [1, 2, 3, 4, 5, 6].includes(node.type ?? 0);
    if (isArgument && typeof node.value === 'string') names.add(node.value);
    Object.values(value).forEach(visit);
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the words of the console', () => {
  const english = flat(en);
  const french = flat(fr);

  it('say the same things in both languages', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('take the same values in both languages', () => {
    for (const [key, message] of english) {
      expect(argumentsOf(french.get(key) ?? ''))
        .withContext(key)
        .toEqual(argumentsOf(message));
    }
  });

  it('leave no sentence empty', () => {
    for (const [key, message] of [...english, ...french]) {
      expect(message.trim()).withContext(key).not.toBe('');
    }
  });

  it('explain every rule that can find something', () => {
    for (const { id } of rules) {
      expect(english.has(`findings.${id}.says`))
        .withContext(id)
        .toBeTrue();
      expect(english.has(`findings.${id}.mend`))
        .withContext(id)
        .toBeTrue();
    }
  });
});
