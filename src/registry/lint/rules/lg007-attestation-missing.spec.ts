import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';
import { attestations } from '../../entry/entry.ts';

const packs = { core: '2026.1', eu: '2026.1', fr: '2026.1' };
type Attestation = (typeof attestations)[number];
const attesting = (...given: Attestation[]): EntryBody => ({
  category: 'statistical',
  exemption: {
    ...anEntry().exemption,
    criterion: 'audience-measurement',
    jurisdictions: ['FR'],
    attestations: given,
  },
});

describe('LG007, an exempt measurement that not everything is attested of', () => {
  for (const [what, own, paths] of [
    ['asks for all five', attesting('own-use', 'anonymous-output'), ['/exemption/attestations']],
    [
      'asks for the one that is missing',
      attesting(...attestations.slice(1)),
      ['/exemption/attestations'],
    ],
    ['accepts all five', attesting(...attestations), []],
    ['leaves other grounds alone', {}, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG007', aCatalogueWith(anEntry(own)), packs)).toEqual(paths));
  }
});
