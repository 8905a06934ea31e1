import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { ChangeView } from '../change-view';

/** HTTP of a person's word against the rules of consent. Writes fail with ApiProblem. */
@Service()
export class OverrideClient {
  readonly #http = inject(HttpClient);

  /** @param reason at least 20 characters */
  set(view: ChangeView, asksAgain: boolean, reason: string): Promise<ChangeView> {
    return firstValueFrom(
      this.#http.put<ChangeView>(addressOf(view), { asksAgain, reason }, optionsOf(view)),
    );
  }

  /** Leaves it to the rules again. */
  takeBack(view: ChangeView): Promise<ChangeView> {
    return firstValueFrom(this.#http.delete<ChangeView>(addressOf(view), optionsOf(view)));
  }
}

const addressOf = ({ id }: ChangeView): string => `/api/v1/changes/${id}/consent-override`;
const optionsOf = ({ etag }: ChangeView) => ({ headers: { 'If-Match': etag } });
