import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { digestOf } from '../../platform/digest';

export const LATEST = '/registry/v1/latest.json';

/** What the public address answers, held against what was published. */
export interface Verification {
  /** `confirmed`, `different`, or `unknown` where the browser cannot hash. */
  readonly is: 'confirmed' | 'different' | 'unknown';
  readonly release: number;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
}

/** Fetches the live registry JSON past every cache and hashes what came. */
@Service()
export class VerifyRelease {
  readonly #http = inject(HttpClient);

  /** Throws ApiProblem when either address cannot be fetched. */
  async verify(release: number): Promise<Verification> {
    const published = await firstValueFrom(
      this.#http.get<{ readonly digest: string }>(`/api/v1/releases/${release}`),
    );
    const bytes = await firstValueFrom(
      this.#http.get(LATEST, { responseType: 'arraybuffer', cache: 'no-store' }),
    );
    const digest = await digestOf(bytes);
    const is =
      digest === undefined ? 'unknown' : digest === published.digest ? 'confirmed' : 'different';
    return { is, release, digest: digest ?? published.digest, size: bytes.byteLength };
  }
}
