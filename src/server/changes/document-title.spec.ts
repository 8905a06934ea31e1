import type { Body, Kind } from '../../registry/index.ts';
import { documentTitle } from './document-title.ts';

const label = {
  en: { text: 'Necessary', state: 'draft' },
  fr: { text: 'Nécessaires', state: 'draft' },
};

describe('the title of a document', () => {
  for (const [kind, body, title] of [
    [
      'entry',
      {
        names: [
          { pattern: '_ga', match: 'prefix' },
          { pattern: 'sid', match: 'exact' },
        ],
      },
      '_ga*, sid',
    ],
    ['entry', { names: [] }, 'the-id'],
    ['entry', {}, 'the-id'],
    ['entry', undefined, 'the-id'],
    ['provider', { name: 'Example' }, 'Example'],
    ['provider', {}, 'the-id'],
    ['category', { label }, 'Nécessaires'],
    ['location', { label }, 'Nécessaires'],
    ['location', { label: {} }, 'the-id'],
    ['settings', { sourceLocale: 'en' }, 'the-id'],
  ] as [Kind, Body | undefined, string][]) {
    it(`of kind ${kind} with ${JSON.stringify(body ?? 'nothing').slice(0, 40)} is ${title}`, () => {
      expect(documentTitle({ kind, id: 'the-id' }, body, 'fr')).toBe(title);
    });
  }
});
