import type { CategoryBody } from '../category/category.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { LocationBody } from '../location/location.ts';
import { noticeTexts, type NoticeBody } from '../notice/notice.ts';
import type { PolicyBody } from '../policy/policy.ts';
import type { ProviderBody } from '../provider/provider.ts';
import type { SettingsBody } from '../settings/settings.ts';
import { hashOfText } from '../text/hash-of-text.ts';
import type { LocalisedText } from '../text/text.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import type { Bodies, Document, Kind } from './document.ts';

/** Reviewed words, made from today's English ones: `aText({ en: 'Yes', fr: 'Oui' })`. */
export function aText(words: Readonly<Record<string, string>>): LocalisedText {
  const source = words['en'];
  return Object.fromEntries(
    Object.entries(words).map(([locale, text]) => [
      locale,
      locale === 'en' || source === undefined
        ? { text, state: 'reviewed' as const }
        : { text, state: 'reviewed' as const, sourceHash: hashOfText(source) },
    ]),
  );
}

/** A necessary cookie of the organisation itself, in order in English and French. */
export const anEntry = (own: EntryBody = {}): EntryBody => ({
  names: [{ pattern: 'sessionid', match: 'exact' }],
  storage: 'cookie',
  provider: 'example',
  category: 'necessary',
  party: 'first',
  function: aText({ en: 'Authentication', fr: 'Authentification' }),
  locations: ['front-office', 'back-office'],
  purpose: aText({
    en: 'Keeps you signed in from page to page.',
    fr: "Vous garde connecté d'une page à l'autre.",
  }),
  duration: { kind: 'persistent', seconds: 1_209_600, qualifier: 'default', refreshed: false },
  domains: ['www.example.org'],
  path: '/',
  attributes: { secure: true, httpOnly: true, sameSite: 'Lax' },
  setBy: 'server',
  exemption: {
    criterion: 'requested-service',
    jurisdictions: ['EU'],
    attestations: [],
    rationale: aText({
      en: 'Signing in was asked for by the user.',
      fr: "La connexion est demandée par l'utilisateur.",
    }),
    reviewBy: '2027-11-18',
  },
  recipients: [],
  transfers: [],
  saleOrShare: false,
  source: [{ type: 'manual', ref: 'row 1', licence: 'own' }],
  reviewedAt: '2026-11-20',
  ...own,
});

/** The same body without some members: what a draft may lack. */
export function without<B extends object>(body: B, ...members: (keyof B)[]): B {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => !members.includes(name as keyof B)),
  ) as B;
}

export const aCategory = (own: CategoryBody = {}): CategoryBody => ({
  order: 10,
  consent: 'exempt',
  label: aText({ en: 'Necessary', fr: 'Nécessaires' }),
  description: aText({
    en: 'Needed for what you asked for.',
    fr: 'Indispensables au service demandé.',
  }),
  signals: { googleConsentMode: ['security_storage'], gpcOptOut: false },
  ...own,
});

export const aProvider = (own: ProviderBody = {}): ProviderBody => ({
  name: 'Example',
  legalName: 'Example SAS',
  role: 'self',
  country: 'FR',
  privacyUrl: aText({
    en: 'https://example.org/privacy',
    fr: 'https://example.org/fr/confidentialite',
  }),
  ...own,
});

export const aLocation = (own: LocationBody = {}): LocationBody => ({
  order: 10,
  label: aText({ en: 'Front office', fr: 'Front-office' }),
  ...own,
});

export const aNotice = (own: NoticeBody = {}): NoticeBody => ({
  ...Object.fromEntries(
    noticeTexts.map((name) => [
      name,
      aText({ en: `${name} in English`, fr: `${name} en français` }),
    ]),
  ),
  appearance: { position: 'bottom', scheme: 'auto' },
  choice: { cookie: 'cookies_preferences', maxAgeSeconds: 15_552_000 },
  perEntry: false,
  receipts: false,
  ...own,
});

export const aPolicy = (own: PolicyBody = {}): PolicyBody => ({
  title: aText({ en: 'Cookies', fr: 'Cookies' }),
  introduction: aText({ en: 'What we keep on your device.', fr: 'Ce que nous conservons.' }),
  sections: [
    {
      id: 'choice',
      order: 10,
      heading: aText({ en: 'Your choice', fr: 'Votre choix' }),
      body: aText({ en: 'You may change it at any time.', fr: 'Vous pouvez en changer.' }),
    },
  ],
  table: { layout: 'full' },
  ...own,
});

export const someSettings = (own: SettingsBody = {}): SettingsBody => ({
  registryId: 'main',
  title: aText({ en: 'Example cookies', fr: "Cookies d'Exemple" }),
  controller: {
    name: 'Example SAS',
    privacyUrl: aText({ en: 'https://example.org/privacy', fr: 'https://example.org/fr/vie' }),
    contact: 'dpo@example.org',
  },
  sites: ['*.example.org'],
  sourceLocale: 'en',
  publishedLocales: ['en', 'fr'],
  rulePacks: { core: '2026.1', eu: '2026.1' },
  approvalsNeeded: 1,
  ...own,
});

export const aDocument = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Document => ({
  kind,
  id,
  body,
});

const shippedCategories: Readonly<Record<string, CategoryBody>> = {
  necessary: aCategory(),
  statistical: aCategory({ order: 20, consent: 'exempt-when-anonymised' }),
  internal: aCategory({ order: 30, consent: 'required' }),
  'third-party': aCategory({ order: 40, consent: 'required' }),
};

/** Categories, locations, provider, notice, policy and settings that lint clean, and the given documents over them. */
export const aCatalogue = (...documents: readonly Document[]): Catalogue =>
  catalogueOf([
    ...Object.entries(shippedCategories).map(([id, body]) => aDocument('category', id, body)),
    aDocument('provider', 'example', aProvider()),
    aDocument('location', 'front-office', aLocation()),
    aDocument(
      'location',
      'back-office',
      aLocation({ order: 20, label: aText({ en: 'Back office', fr: 'Back-office' }) }),
    ),
    aDocument('notice', 'main', aNotice()),
    aDocument('policy', 'main', aPolicy()),
    aDocument('settings', 'main', someSettings()),
    ...documents,
  ]);

/** The same catalogue with one entry, under the id `entry`. */
export const aCatalogueWith = (entry: EntryBody): Catalogue =>
  aCatalogue(aDocument('entry', 'entry', entry));
