import type { PublishedCategory } from '../category/category.ts';
import { strictestConsent } from '../entry/effective-consent.ts';
import type { PublishedEntry } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { directionOf } from '../public/direction-of.ts';
import { keyOf, sortedBy } from '../release/sorted.ts';
import { jurisdictionsOf } from '../settings/jurisdictions.ts';
import { noticeTexts, type NoticeText } from './notice.ts';
import { inOrder, wordsIn } from './published-words.ts';
import type { NoticeCategory, NoticeProjection } from './projection.ts';

/**
 * The first layer of the banner in one locale. Preview, publishing and time machine all call this.
 * @param locale one of the published locales
 * @param digest of the registry JSON, `sha256-<base64>`
 */
export function composeNotice(
  registry: RegistryJson,
  locale: string,
  digest: string,
): NoticeProjection {
  const { notice, policy, release, consentRevision, locales } = registry;
  const texts = noticeTexts.map((name) => [name, wordsIn(notice[name], locale, locales.default)]);
  return {
    format: 'cookie-notice',
    formatVersion: '1.0',
    release,
    consentRevision,
    digest,
    locale,
    direction: directionOf(locale),
    texts: Object.fromEntries(texts) as Record<NoticeText, string>,
    policyUrl: wordsIn(policy.url, locale, locales.default) || `/policy/${locale}`,
    entriesUrl: `/registry/v1/releases/${release}/notice/${locale}/entries.json`,
    appearance: notice.appearance,
    choice: notice.choice,
    categories: inOrder(registry.categories).map((one) => composeCategory(one, registry, locale)),
  };
}

function composeCategory(
  category: PublishedCategory,
  { entries, rulePacks, locales }: RegistryJson,
  locale: string,
): NoticeCategory {
  const jurisdictions = jurisdictionsOf(rulePacks);
  const own = entries.filter((entry) => entry.category === category.id);
  const asked = own.filter((one) => strictestConsent(one, category, jurisdictions) === 'required');
  return {
    id: category.id,
    label: wordsIn(category.label, locale, locales.default),
    description: wordsIn(category.description, locale, locales.default),
    // A category that declares nothing yet goes by its rule: what it may hold tomorrow is not agreed to today.
    alwaysOn: own.length > 0 ? asked.length === 0 : category.consent === 'exempt',
    gpcOptOut: category.signals.gpcOptOut,
    googleConsentMode: category.signals.googleConsentMode,
    names: sortedBy(asked.filter(isDeletable).flatMap(namesOf), ({ pattern, match }) =>
      keyOf(pattern, match),
    ),
  };
}

const namesOf = ({ names }: PublishedEntry): readonly NamePattern[] => names;

/** What a script of the site can take away: its own cookies and storage keys that scripts may see (bis §4.1.2.6). */
const isDeletable = ({ party, storage, attributes }: PublishedEntry): boolean =>
  party === 'first' &&
  ['cookie', 'local-storage', 'session-storage'].includes(storage) &&
  attributes.httpOnly !== true;
