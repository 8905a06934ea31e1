import type { PublishedCategory } from '../category/category.ts';
import { describeName } from '../entry/describe-name.ts';
import { strictestConsent, type Consent } from '../entry/effective-consent.ts';
import type { PublishedEntry } from '../entry/entry.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { describeEntry, entriesInOrder } from '../notice/describe-entry.ts';
import { wordsIn } from '../notice/published-words.ts';
import { jurisdictionsOf } from '../settings/jurisdictions.ts';
import { fillIn, frameWordsOf, type FrameWords } from './frame-words.ts';
import {
  columnsOf,
  type PolicyCell,
  type PolicyColumn,
  type PolicyRow,
  type PolicyTable,
} from './policy-page.ts';

/** The table of one category that declares entries. */
export function composePolicyTable(
  category: PublishedCategory,
  registry: RegistryJson,
  locale: string,
): PolicyTable {
  const frame = frameWordsOf(locale);
  const heading = wordsIn(category.label, locale, registry.locales.default);
  const description = wordsIn(category.description, locale, registry.locales.default);
  const jurisdictions = jurisdictionsOf(registry.rulePacks);
  const own = entriesInOrder(registry).filter((entry) => entry.category === category.id);
  const consents = own.map((entry) => strictestConsent(entry, category, jurisdictions));
  const isMixed = new Set(consents).size > 1;
  return {
    id: category.id,
    heading,
    paragraphs: [description],
    consent: isMixed ? frame.mixed : frame[consents[0] ?? 'required'],
    caption: fillIn(frame.caption, heading),
    rows: own.map((entry, index): PolicyRow => {
      const consent = isMixed ? consents[index] : undefined;
      return { id: entry.id, cells: cellsOf(entry, registry, locale, consent) };
    }),
  };
}

function cellsOf(
  entry: PublishedEntry,
  registry: RegistryJson,
  locale: string,
  consent: Consent | undefined,
): readonly PolicyCell[] {
  const frame = frameWordsOf(locale);
  const words = describeEntry(entry, registry, locale);
  const remark = consent === 'exempt' ? frame.exemptEntry : '';
  const columns = columnsOf[registry.policy.table.layout];
  const purpose = [words.purpose, words.condition, remark];
  const lines: Readonly<Record<PolicyColumn, readonly string[]>> = {
    provider: [words.provider],
    // Why something is stored is told in every layout (GDPR 13(1)(c)).
    function: [words.functionAndLocations, ...(columns.includes('purpose') ? [] : purpose)],
    names: namesOf(entry, frame),
    purpose,
    duration: [words.duration, words.durationNote],
  };
  const href = privacyUrlOf(entry, registry, locale);
  return columns.map((column) => ({
    column,
    lines: lines[column].filter((line) => line !== ''),
    ...(column === 'provider' && href !== undefined && { href }),
  }));
}

/** A name column that says "cookie" must say so where something else is stored. */
function namesOf({ names, storage }: PublishedEntry, frame: FrameWords): readonly string[] {
  const described = names.length === 0 ? [frame.noName] : names.map(describeName);
  return storage === 'cookie' ? described : [...described, `(${frame.storage[storage]})`];
}

function privacyUrlOf(
  { provider }: PublishedEntry,
  { providers, locales }: RegistryJson,
  locale: string,
): string | undefined {
  const url = wordsIn(
    providers.find(({ id }) => id === provider)?.privacyUrl,
    locale,
    locales.default,
  );
  return url.startsWith('https://') ? url : undefined;
}
