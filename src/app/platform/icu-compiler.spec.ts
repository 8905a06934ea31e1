import { IcuCompiler } from './icu-compiler';

describe('an ICU message', () => {
  const say = (message: string, values: object = {}, language = 'en'): string => {
    const compiled = new IcuCompiler().compile(message, language);
    return typeof compiled === 'function' ? compiled(values) : (compiled as string);
  };

  for (const [message, values, language, expected] of [
    ['Saved', {}, 'en', 'Saved'],
    ['Saved {time}', { time: '12:04' }, 'en', 'Saved 12:04'],
    ['{count, plural, one {# edit} other {# edits}}', { count: 1 }, 'en', '1 edit'],
    ['{count, plural, one {# edit} other {# edits}}', { count: 0 }, 'en', '0 edits'],
    ['{count, plural, one {# édition} other {# éditions}}', { count: 0 }, 'fr', '0 édition'],
    ['Less than <{size}', { size: 5 }, 'en', 'Less than <5'],
    ['Hello {name}', {}, 'en', 'Hello {name}'],
    ["Quelqu'un d'autre : {name}", { name: 'Ada' }, 'fr', 'Quelqu’un d’autre\u00a0: Ada'],
    ['« {name} » ?', { name: 'Ada' }, 'fr', '«\u00a0Ada\u00a0»\u00a0?'],
    ['Why : not', {}, 'en', 'Why : not'],
  ] as const) {
    it(`reads ${message} with ${JSON.stringify(values)} as ${expected}`, () => {
      expect(say(message, values, language)).toBe(expected);
    });
  }
});
