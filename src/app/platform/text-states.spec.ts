import { writeText, reviewText } from '../../registry/index';
import { worstStates } from './text-states';

const locales = { source: 'en', published: ['en', 'fr', 'de'] };

describe('the worst state of texts', () => {
  it('is taken per locale', () => {
    const label = reviewText(writeText(undefined, 'en', 'Label', 'en'), 'en', 'en');
    const both = writeText(label, 'fr', 'Libellé', 'en');
    const stale = writeText(both, 'en', 'New label', 'en');
    expect(worstStates([label, both], locales)).toEqual({
      en: 'reviewed',
      fr: 'missing',
      de: 'missing',
    });
    expect(worstStates([stale], locales)).toEqual({
      en: 'draft',
      fr: 'needs-update',
      de: 'missing',
    });
  });

  it('is missing where a text does not exist at all', () => {
    expect(worstStates([undefined], { source: 'en', published: ['en'] })).toEqual({
      en: 'missing',
    });
  });
});
