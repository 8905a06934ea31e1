import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import type { NoticeEntries, NoticeProjection } from '../../registry/index';

/** What is previewed: which content in which language; undefined asks nothing. */
export interface Previewed {
  readonly source: string;
  readonly locale: string;
}

interface OpenChanges {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

export const previewPath = (what: 'notice' | 'entries' | 'policy', shown: Previewed): string =>
  `/api/v1/preview/${shown.source}/${what}/${encodeURIComponent(shown.locale)}`;

/** HTTP of the preview and nothing else. */
@Service()
export class PreviewClient {
  notice(shown: () => Previewed | undefined): HttpResourceRef<NoticeProjection | undefined> {
    return httpResource<NoticeProjection>(() => pathOf('notice', shown()));
  }

  entries(shown: () => Previewed | undefined): HttpResourceRef<NoticeEntries | undefined> {
    return httpResource<NoticeEntries>(() => pathOf('entries', shown()));
  }

  /** Asked for its outcome: a frame cannot say that its page failed. */
  policy(shown: () => Previewed | undefined): HttpResourceRef<string | undefined> {
    return httpResource.text(() => pathOf('policy', shown()));
  }

  openChanges(): HttpResourceRef<OpenChanges | undefined> {
    return httpResource<OpenChanges>(() => ({ url: '/api/v1/changes', params: { tab: 'open' } }));
  }
}

const pathOf = (
  what: 'notice' | 'entries' | 'policy',
  shown: Previewed | undefined,
): string | undefined => (shown ? previewPath(what, shown) : undefined);
