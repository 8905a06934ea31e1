import {
  catalogueOf,
  composeNotice,
  composeNoticeEntries,
  composeRegistry,
  type Document,
  type EntryBody,
  type NoticeEntries,
  type NoticeProjection,
} from '../../../registry/index';

/** What the banner is fed with. */
export interface BannerPicture {
  readonly notice: NoticeProjection;
  /** The one entry; none while it lacks what a visitor must be told. */
  readonly entries: NoticeEntries;
}

/**
 * The banner with one entry as it is typed this moment, by the functions that publish it.
 * @param documents all but entries
 */
export function composeBanner(
  documents: readonly Document[],
  body: EntryBody,
  locale: string,
): BannerPicture {
  // Neither number nor day shows in a banner.
  const facts = { release: 1, consentRevision: 1, publishedAt: '2000-01-01T00:00:00Z' };
  const catalogue = catalogueOf([...documents, { kind: 'entry', id: 'entry', body }]);
  const registry = composeRegistry(catalogue, facts, 'preview');
  return {
    notice: composeNotice(registry, locale, 'sha256-'),
    entries: composeNoticeEntries(registry, locale),
  };
}
