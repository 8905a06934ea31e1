import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { digestOf } from './digest';

/** What a public address answered just now. */
export interface PublishedBytes {
  readonly bytes: ArrayBuffer;
  /** `sha256-<base64>`; undefined where the browser cannot hash. */
  readonly digest: string | undefined;
}

/** `confirmed`, `different`, or `unknown` where the browser cannot hash. */
export type Comparison = 'confirmed' | 'different' | 'unknown';

export const compareDigests = ({ digest }: PublishedBytes, published: string): Comparison =>
  digest === undefined ? 'unknown' : digest === published ? 'confirmed' : 'different';

/** Address of a release's registry JSON: it never changes. */
export const releasePath = (n: number): string => `/registry/v1/releases/${n}.json`;

/** Reads public files past every cache, and hashes them here. */
@Service()
export class PublishedFiles {
  readonly #http = inject(HttpClient);

  /** Throws ApiProblem. */
  async read(path: string): Promise<PublishedBytes> {
    const bytes = await firstValueFrom(
      this.#http.get(path, { responseType: 'arraybuffer', cache: 'no-store' }),
    );
    return { bytes, digest: await digestOf(bytes) };
  }
}
