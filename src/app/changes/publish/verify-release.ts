import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { compareDigests, PublishedFiles, type Comparison } from '../../platform/published-bytes';

export const LATEST = '/registry/v1/latest.json';

/** What the public address answers, held against what was published. */
export interface Verification {
  readonly is: Comparison;
  readonly release: number;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** Fetches the live registry JSON past every cache and hashes what came. */
@Service()
export class VerifyRelease {
  readonly #http = inject(HttpClient);
  readonly #files = inject(PublishedFiles);

  /** Throws ApiProblem when either address cannot be fetched. */
  async verify(release: number): Promise<Verification> {
    const published = await firstValueFrom(
      this.#http.get<{ readonly digest: string }>(`/api/v1/releases/${release}`),
    );
    const file = await this.#files.read(LATEST);
    const is = compareDigests(file, published.digest);
    return { is, release, digest: file.digest ?? published.digest, size: file.bytes.byteLength };
  }
}
