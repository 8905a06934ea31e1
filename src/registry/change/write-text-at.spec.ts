import type { Body } from '../catalogue/document.ts';
import { hashOfText } from '../text/hash-of-text.ts';
import { writeTextAt } from './write-text-at.ts';

const en = { text: 'Keeps you signed in.', state: 'reviewed' } as const;
const body: Body = { purpose: { en } };
const written = (text: string) => ({ text, state: 'draft', sourceHash: hashOfText(en.text) });

describe('words written at a pointer', () => {
  it('become a draft made from today’s source', () => {
    expect(writeTextAt(body, '/purpose/fr', 'Vous garde connecté.', 'en')).toEqual({
      purpose: { en, fr: written('Vous garde connecté.') },
    } as Body);
  });

  it('find a text that is not there yet, and one inside another', () => {
    expect(writeTextAt({}, '/condition/en', 'Always.', 'en')).toEqual({
      condition: { en: { text: 'Always.', state: 'draft' } },
    });
    const section = { id: 'kinds', heading: { en } };
    const page = { sections: [{ id: 'intro', heading: { en } }, section] } as unknown as Body;
    expect(writeTextAt(page, '/sections/kinds/heading/fr', 'Types', 'en')).toEqual({
      sections: [
        { id: 'intro', heading: { en } },
        { ...section, heading: { en, fr: written('Types') } },
      ],
    } as unknown as Body);
  });

  for (const pointer of [
    '',
    '/fr',
    '/purpose/en/text/fr',
    '/sections/nowhere/heading/fr',
    '/storage/fr',
  ]) {
    it(`are not written at ${pointer || 'no field'}`, () => {
      const odd = { ...body, storage: 'cookie', sections: [] } as unknown as Body;
      expect(writeTextAt(odd, pointer, 'x', 'en')).toBeUndefined();
    });
  }
});
