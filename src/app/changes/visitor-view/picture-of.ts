import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import type { NoticeEntries, NoticeProjection } from '../../../registry/index';
import { pictureAddress, type FramedSource } from './framed-sources';

/** A whole banner as it is fetched: both its layers, or why not. */
export interface FetchedPicture {
  readonly picture: Signal<
    { readonly notice: NoticeProjection; readonly entries: NoticeEntries } | undefined
  >;
  readonly error: Signal<Error | undefined>;
  readonly retry: () => void;
}

/** In an injection context. @param source undefined asks for nothing */
export function pictureOf(
  source: () => FramedSource | undefined,
  locale: () => string,
): FetchedPicture {
  // Computed, so that an address that stays the same is not asked again.
  const address = (what: 'notice' | 'entries') =>
    computed(() => {
      const from = source();
      return from === undefined ? undefined : pictureAddress(from, what, locale());
    });
  const notice = httpResource<NoticeProjection>(address('notice'));
  const entries = httpResource<NoticeEntries>(address('entries'));
  return {
    picture: computed(() =>
      notice.hasValue() && entries.hasValue()
        ? { notice: notice.value(), entries: entries.value() }
        : undefined,
    ),
    error: computed(() => notice.error() ?? entries.error()),
    retry: () => {
      notice.reload();
      entries.reload();
    },
  };
}
