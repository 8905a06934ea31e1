import {
  aCatalogue,
  aCategory,
  aDocument,
  aLocation,
  aNotice,
  aPolicy,
  aProvider,
  aText,
} from '../catalogue/catalogue.fixture.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { noticeTexts, PublishedNotice } from '../notice/notice.ts';
import { PublishedPolicy } from '../policy/policy.ts';
import {
  publishCategories,
  publishLocations,
  publishNotice,
  publishPolicy,
  publishProviders,
} from './publish-texts.ts';
import type { Wording } from './publish-words.ts';

const wording: Wording = { mode: 'publish', source: 'en', published: ['en'] };
const label = aText({ en: 'Shop', fr: 'Boutique' });

describe('locations as they are published', () => {
  it('carry their id and words alone, sorted by id', () => {
    const catalogue = catalogueOf([
      aDocument('location', 'shop', aLocation({ order: 1, label })),
      aDocument('location', 'blog', aLocation({ order: 2, label })),
    ]);

    expect(publishLocations(catalogue, wording)).toEqual([
      { id: 'blog', order: 2, label: { en: 'Shop' } },
      { id: 'shop', order: 1, label: { en: 'Shop' } },
    ]);
  });

  it('lack what the draft lacks, so that validation can say so', () => {
    const catalogue = catalogueOf([aDocument('location', 'shop', { label })]);

    expect(publishLocations(catalogue, wording)).toEqual([
      { id: 'shop', label: { en: 'Shop' } },
    ] as never);
  });
});

describe('categories as they are published', () => {
  it('hold their signals as a set, and what they say of GPC', () => {
    const signals = {
      googleConsentMode: [
        'analytics_storage' as const,
        'ad_storage' as const,
        'ad_storage' as const,
      ],
      gpcOptOut: true,
    };
    const body = aCategory({ label, description: label, signals });

    expect(publishCategories(catalogueOf([aDocument('category', 'a', body)]), wording)).toEqual([
      {
        id: 'a',
        order: 10,
        consent: 'exempt',
        label: { en: 'Shop' },
        description: { en: 'Shop' },
        signals: { googleConsentMode: ['ad_storage', 'analytics_storage'], gpcOptOut: true },
      },
    ]);
  });

  it('are sorted by id, not by the order in which they are shown', () => {
    expect(publishCategories(aCatalogue(), wording).map(({ id }) => id)).toEqual([
      'internal',
      'necessary',
      'statistical',
      'third-party',
    ]);
  });
});

describe('providers as they are published', () => {
  it('keep their facts and lose the state of their addresses', () => {
    const body = aProvider({ tcfVendorId: 7 });
    const catalogue = catalogueOf([aDocument('provider', 'example', body)]);

    expect(publishProviders(catalogue, wording)).toEqual([
      {
        id: 'example',
        name: 'Example',
        legalName: 'Example SAS',
        role: 'self',
        country: 'FR',
        privacyUrl: { en: 'https://example.org/privacy' },
        tcfVendorId: 7,
      },
    ]);
  });
});

describe('the notice as it is published', () => {
  it('is whole, every text in words alone', () => {
    const notice = publishNotice(aNotice(), wording);

    expect(refusedBy(PublishedNotice, notice)).toEqual([]);
    expect(noticeTexts.map((name) => notice[name])).toEqual(
      noticeTexts.map((name) => ({ en: `${name} in English` })),
    );
    expect(notice.choice).toEqual({ cookie: 'cookies_preferences', maxAgeSeconds: 15_552_000 });
  });

  it('has an empty text where a draft has none, which validation refuses by locale', () => {
    expect(publishNotice({}, wording)).toEqual(
      Object.fromEntries(noticeTexts.map((name) => [name, {}])) as never,
    );
  });
});

describe('the policy page as it is published', () => {
  const section = { id: 'b', order: 1, heading: label, body: aText({ en: 'Sold here.' }) };

  it('is whole, its sections sorted by id', () => {
    const sections = [section, { ...section, id: 'a', order: 2 }];
    const url = aText({ en: 'https://example.org/c' });
    const policy = publishPolicy(aPolicy({ sections, url }), wording);

    expect(refusedBy(PublishedPolicy, policy)).toEqual([]);
    expect(policy.sections).toEqual([
      { id: 'a', order: 2, heading: { en: 'Shop' }, body: { en: 'Sold here.' } },
      { id: 'b', order: 1, heading: { en: 'Shop' }, body: { en: 'Sold here.' } },
    ]);
    expect(policy.title).toEqual({ en: 'Cookies' });
    expect(policy.url).toEqual({ en: 'https://example.org/c' });
  });

  it('has no address of its own where none is given', () => {
    expect('url' in publishPolicy(aPolicy(), wording)).toBeFalse();
    expect('url' in publishPolicy(aPolicy({ url: aText({ en: ' ' }) }), wording)).toBeFalse();
  });
});
