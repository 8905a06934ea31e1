import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, resource, Service, type ResourceRef } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { NoticeEntries, NoticeProjection, RegistryJson } from '../../registry/index';
import {
  compareDigests,
  PublishedFiles,
  releasePath,
  type Comparison,
} from '../platform/published-bytes';

/** A release as far as the time machine names it. */
export interface PastRelease {
  readonly n: number;
  readonly publishedAt: string;
  readonly digest: string;
  readonly title: string;
  readonly approvers: readonly { readonly name: string }[];
  readonly system: boolean;
}

/** The registry JSON as it was, and whether its bytes are those that were published. */
export interface PastRegistry {
  readonly is: Comparison;
  readonly digest: string | undefined;
  readonly text: string;
  /** Undefined when the bytes are not JSON of ours. */
  readonly locales: RegistryJson['locales'] | undefined;
}

export interface Shown {
  readonly n: number;
  readonly locale: string;
}

export const releasedPath = (what: 'notice' | 'entries' | 'policy', { n, locale }: Shown): string =>
  `/api/v1/releases/${n}/${what}/${encodeURIComponent(locale)}`;

/** HTTP of the time machine and nothing else. */
@Service()
export class TimeMachineClient {
  readonly #http = inject(HttpClient);
  readonly #files = inject(PublishedFiles);

  /** Fails with NOT_FOUND and `first` before the first release. */
  releaseAt(date: () => string): HttpResourceRef<PastRelease | undefined> {
    return httpResource<PastRelease>(() => `/api/v1/releases/at/${encodeURIComponent(date())}`);
  }

  /** Throws ApiProblem. */
  release(n: number): Promise<PastRelease> {
    return firstValueFrom(this.#http.get<PastRelease>(`/api/v1/releases/${n}`));
  }

  notice(shown: () => Shown | undefined): HttpResourceRef<NoticeProjection | undefined> {
    return httpResource<NoticeProjection>(() => pathOf('notice', shown()));
  }

  entries(shown: () => Shown | undefined): HttpResourceRef<NoticeEntries | undefined> {
    return httpResource<NoticeEntries>(() => pathOf('entries', shown()));
  }

  /** Asked for its outcome: a frame cannot say that its page failed. */
  policy(shown: () => Shown | undefined): HttpResourceRef<string | undefined> {
    return httpResource.text(() => pathOf('policy', shown()));
  }

  /** The public bytes, hashed here. */
  registry(release: () => PastRelease | undefined): ResourceRef<PastRegistry | undefined> {
    return resource({ params: release, loader: ({ params }) => this.#registryOf(params) });
  }

  async #registryOf({ n, digest }: PastRelease): Promise<PastRegistry> {
    const file = await this.#files.read(releasePath(n));
    const text = new TextDecoder().decode(file.bytes);
    const is = compareDigests(file, digest);
    return { is, digest: file.digest, text, locales: localesIn(text) };
  }
}

const pathOf = (what: Parameters<typeof releasedPath>[0], shown: Shown | undefined) =>
  shown ? releasedPath(what, shown) : undefined;

function localesIn(text: string): RegistryJson['locales'] | undefined {
  try {
    return (JSON.parse(text) as RegistryJson).locales;
  } catch {
    return undefined; // Altered bytes: the digest says so, and the page shows that.
  }
}
