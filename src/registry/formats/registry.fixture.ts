import { applyEdits } from '../catalogue/apply-edits.ts';
import { catalogueOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Document } from '../catalogue/document.ts';
import { bootstrapChange } from '../change/bootstrap-change.ts';
import type { PublishedEntry } from '../entry/entry.ts';
import { composeRegistry, type ReleaseFacts } from '../release/compose-registry.ts';
import { stampForPublish } from '../release/stamp-for-publish.ts';
import { sampleDocuments } from '../sample/sample-documents.ts';
import type { RegistryJson } from './registry-json.ts';

export const facts: ReleaseFacts = {
  release: 3,
  consentRevision: 2,
  publishedAt: '2026-11-25T10:00:00Z',
  previousDigest: 'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
};

/** Documents as they are live after their release. */
export function liveCatalogue(documents: readonly Document[] = sampleDocuments()): Catalogue {
  const { edits } = bootstrapChange(
    { id: 'C-1', title: 'Sample', now: facts.publishedAt },
    documents,
  );
  const stamp = { date: '2026-11-25', changeId: 'C-1' };
  return applyEdits(catalogueOf([]), stampForPublish(edits, stamp, catalogueOf([])));
}

export const aRegistry = (parts: Partial<RegistryJson> = {}): RegistryJson => ({
  ...composeRegistry(liveCatalogue(), facts, 'publish'),
  ...parts,
});

/** An advertising cookie of somebody else, which needs consent. */
export const anAskedEntry = (parts: Partial<PublishedEntry> = {}): PublishedEntry => ({
  id: 'ads',
  names: [{ pattern: '_ads', match: 'prefix' }],
  storage: 'cookie',
  provider: 'adnet',
  category: 'third-party',
  party: 'third',
  function: { en: 'Advertising', fr: 'Publicité' },
  locations: ['front-office'],
  purpose: { en: 'Chooses which advertisements you see.', fr: 'Choisit les publicités affichées.' },
  duration: { kind: 'persistent', seconds: 86_400, qualifier: 'exactly', refreshed: false },
  domains: ['*.adnet.example'],
  attributes: {},
  recipients: ['adnet'],
  transfers: [],
  saleOrShare: true,
  source: [{ type: 'manual', ref: 'C-1', licence: 'own' }],
  reviewedAt: '2026-11-25',
  ...parts,
});
