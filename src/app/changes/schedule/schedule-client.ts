import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { PublishTime } from '../../../registry/index';
import { idempotencyKey } from '../../platform/idempotency-key';
import type { ChangeView } from '../change-view';

/** HTTP of a change's publish time. Writes fail with ApiProblem. */
@Service()
export class ScheduleClient {
  readonly #http = inject(HttpClient);

  /** @param publishAt null takes the time away */
  set(view: ChangeView, publishAt: Pick<PublishTime, 'wall' | 'zone'> | null): Promise<ChangeView> {
    const headers = { 'If-Match': view.etag };
    return firstValueFrom(
      this.#http.put<ChangeView>(
        `/api/v1/changes/${view.id}/publish-time`,
        { publishAt },
        { headers },
      ),
    );
  }

  unschedule(view: ChangeView): Promise<ChangeView> {
    const headers = { 'If-Match': view.etag, ...idempotencyKey() };
    return firstValueFrom(
      this.#http.post<ChangeView>(`/api/v1/changes/${view.id}/unschedule`, {}, { headers }),
    );
  }
}
