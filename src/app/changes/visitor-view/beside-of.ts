import type { Language } from '../../platform/language';
import type { BesideNotice } from '../../platform/notice-frame/notice-frame';
import type { BannerPicture } from './compose-banners';

/** What a banner is marked against, in the reader's words; undefined where there is no other side. */
export function besideOf(
  other: Pick<BannerPicture, 'notice' | 'entries'> | undefined,
  side: 'before' | 'after',
  language: Language,
): BesideNotice | undefined {
  if (!other) return undefined;
  const say = (mark: string): string => language.say(`review.highlight.${mark}`);
  const words = { changed: say('changed'), added: say('added'), removed: say('removed') };
  return { notice: other.notice, entries: other.entries, side, words };
}
