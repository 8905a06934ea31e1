import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { OpenSession } from '../platform/session-list/session-list';

export interface SecondFactor {
  readonly isOn: boolean;
  readonly recoveryCodesLeft: number;
}

/** What an authenticator app reads, or a person types into it. */
export interface NewSecondFactor {
  /** Base32. */
  readonly secret: string;
  /** `otpauth://` */
  readonly uri: string;
  /** The QR code of the address: the dark parts, as an SVG path in a square of `size` units. */
  readonly picture: { readonly size: number; readonly path: string };
}

/** What one can be told by mail. */
export const mailEvents = [
  'submitted',
  'decided',
  'commented',
  'published',
  'schedule-failed',
  'exemption-due',
] as const;

/** One's own ways in, over HTTP. Writes throw ApiProblem. */
@Service()
export class AccountClient {
  readonly #http = inject(HttpClient);

  sessions() {
    return httpResource<{ readonly items: readonly OpenSession[] }>(() => '/api/v1/sessions');
  }

  secondFactor() {
    return httpResource<SecondFactor>(() => '/api/v1/second-factor');
  }

  /** The events one wants no mail about. */
  notifications() {
    return httpResource<{ readonly muted: readonly string[] }>(() => '/api/v1/notifications');
  }

  mute(muted: readonly string[]): Promise<unknown> {
    return firstValueFrom(this.#http.put('/api/v1/notifications', { muted }));
  }

  /** VALIDATION at `/current` or `/next`, RATE_LIMITED. Every other session ends. */
  changePassword(current: string, next: string): Promise<unknown> {
    return this.#post('/api/v1/password', { current, next });
  }

  endSession({ id }: OpenSession): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`/api/v1/sessions/${encodeURIComponent(id)}`));
  }

  endOtherSessions(): Promise<unknown> {
    return firstValueFrom(this.#http.delete('/api/v1/sessions'));
  }

  /** VALIDATION at `/password`, RATE_LIMITED. */
  startSecondFactor(password: string): Promise<NewSecondFactor> {
    return this.#post('/api/v1/second-factor/start', { password });
  }

  /** @returns the recovery codes, told only now. VALIDATION at `/code`, RATE_LIMITED. */
  async confirmSecondFactor(code: string): Promise<readonly string[]> {
    const url = '/api/v1/second-factor/confirm';
    return (await this.#post<{ recoveryCodes: readonly string[] }>(url, { code })).recoveryCodes;
  }

  /** VALIDATION at `/code`, RATE_LIMITED. */
  stopSecondFactor(code: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete('/api/v1/second-factor', { body: { code } }));
  }

  #post<T>(url: string, body: object): Promise<T> {
    return firstValueFrom(this.#http.post<T>(url, body));
  }
}
