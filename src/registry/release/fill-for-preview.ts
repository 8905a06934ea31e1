import { Value } from 'typebox/value';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { PublishedCategory } from '../category/category.ts';
import { PublishedEntry, type EntryBody } from '../entry/entry.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { PublishedLocation } from '../location/location.ts';
import type { NoticeBody } from '../notice/notice.ts';
import type { PolicyBody } from '../policy/policy.ts';
import { PublishedProvider } from '../provider/provider.ts';
import { stampEntry } from './stamp-for-publish.ts';

const SIX_MONTHS_IN_SECONDS = 15_552_000;

const notice: NoticeBody = {
  appearance: { position: 'bottom', scheme: 'auto' },
  choice: { cookie: 'cookies_preferences', maxAgeSeconds: SIX_MONTHS_IN_SECONDS },
  perEntry: false,
  receipts: false,
};
const policy: PolicyBody = { sections: [], table: { layout: 'function-and-location' } };

/** What a visitor need not be told for a preview to be worth a look; nothing here is ever published. */
export function fillForPreview(catalogue: Catalogue, publishedAt: string): Catalogue {
  const date = publishedAt.slice(0, 10);
  return {
    ...catalogue,
    entry: mapBodies(catalogue.entry, (body) => fillEntry(body, date)),
    location: mapBodies(catalogue.location, (body) => ({ order: 0, ...body })),
    notice: new Map([['main', { ...notice, ...catalogue.notice.get('main') }]]),
    policy: new Map([['main', { ...policy, ...catalogue.policy.get('main') }]]),
  };
}

function fillEntry(body: EntryBody, date: string): EntryBody {
  const filled: EntryBody = {
    names: [],
    locations: [],
    domains: [],
    attributes: {},
    recipients: [],
    transfers: [],
    saleOrShare: false,
    ...body,
  };
  return body.reviewedAt === undefined
    ? stampEntry(filled, { date, changeId: '-' }, undefined)
    : filled;
}

/** Leaves out what still lacks what a page needs, and entries whose category or provider is left out. */
export function keepWhatIsWhole(file: RegistryJson): RegistryJson {
  const categories = file.categories.filter((one) => Value.Check(PublishedCategory, one));
  const providers = file.providers.filter((one) => Value.Check(PublishedProvider, one));
  const categoryIds = new Set(categories.map(({ id }) => id));
  const providerIds = new Set(providers.map(({ id }) => id));
  const entries = file.entries
    .map(withoutHalfADossier)
    .filter((one) => categoryIds.has(one.category) && providerIds.has(one.provider))
    .filter((one) => Value.Check(PublishedEntry, one));
  const locations = file.locations.filter((one) => Value.Check(PublishedLocation, one));
  return { ...file, locations, categories, providers, entries };
}

/** An entry is worth showing before its exemption is argued. */
function withoutHalfADossier(entry: PublishedEntry): PublishedEntry {
  if (entry.exemption === undefined) return entry;
  if (Value.Check(PublishedEntry.properties.exemption, entry.exemption)) return entry;
  const { exemption: _half, ...rest } = entry;
  return rest;
}

const mapBodies = <B>(bodies: ReadonlyMap<string, B>, fill: (body: B) => B): Map<string, B> =>
  new Map([...bodies].map(([id, body]) => [id, fill(body)]));
