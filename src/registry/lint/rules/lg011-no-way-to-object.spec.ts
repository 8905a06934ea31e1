import { aCatalogue, aDocument, anEntry, aProvider } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import type { ProviderBody } from '../../provider/provider.ts';
import { pathsOf } from '../lint.fixture.ts';

type Exemption = NonNullable<EntryBody['exemption']>;
const found = (own: Partial<Exemption>, provider: ProviderBody = {}) =>
  pathsOf(
    'LG011',
    aCatalogue(
      aDocument('provider', 'example', aProvider(provider)),
      aDocument(
        'entry',
        'a',
        anEntry({ category: 'statistical', exemption: { ...anEntry().exemption, ...own } }),
      ),
    ),
    { core: '2026.1', gb: '2026.1' },
  );

describe('LG011, an exemption of the United Kingdom without a way to object', () => {
  for (const [what, own, provider, paths] of [
    ['asks for one of a measurement', { criterion: 'audience-measurement' }, {}, ['/provider']],
    ['asks for one of an appearance', { criterion: 'appearance' }, {}, ['/provider']],
    [
      'accepts an address to object',
      { criterion: 'appearance' },
      { optOutUrl: 'https://example.org/objection' },
      [],
    ],
    ['leaves a requested service alone', { criterion: 'requested-service' }, {}, []],
    [
      'leaves another jurisdiction alone',
      { criterion: 'appearance', jurisdictions: ['EU'] },
      {},
      [],
    ],
  ] as [string, Partial<Exemption>, ProviderBody, string[]][]) {
    it(what, () => expect(found({ jurisdictions: ['GB'], ...own }, provider)).toEqual(paths));
  }
});
