import {
  composeNotice,
  composeNoticeEntries,
  type Document,
  type EntryBody,
  type NoticeEntries,
  type NoticeProjection,
} from '../../../registry/index';
import { previewOf, type Sides } from './compose-visitor-rows';

/** What the banner is fed with. */
export interface BannerPicture {
  readonly notice: NoticeProjection;
  readonly entries: NoticeEntries;
  /** The category its details unfold: that of the entry. */
  readonly category: string | undefined;
}

export interface BannerPictures {
  /** Undefined while the registry holds no notice. */
  readonly before: BannerPicture | undefined;
  readonly after: BannerPicture | undefined;
}

/** The banner before and after, by the functions that publish it; of the entries it lists the changed one alone. */
export const composeBanners = (
  { before, after }: Sides,
  locale: string,
  publishedAt: string,
): BannerPictures => ({
  before: pictureOf(before, locale, publishedAt),
  after: pictureOf(after, locale, publishedAt),
});

function pictureOf(
  documents: readonly Document[],
  locale: string,
  publishedAt: string,
): BannerPicture | undefined {
  if (!documents.some(({ kind }) => kind === 'notice')) return undefined;
  const registry = previewOf(documents, publishedAt);
  const entry = documents.find(({ kind }) => kind === 'entry')?.body as EntryBody | undefined;
  return {
    // Neither number nor digest shows in a banner.
    notice: composeNotice(registry, locale, 'sha256-'),
    entries: composeNoticeEntries(registry, locale),
    category: entry?.category,
  };
}
