import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Role } from '../../registry/index';
import { idempotencyKey } from '../platform/idempotency-key';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly lastSeenAt?: string;
  readonly etag: string;
}

export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** An invitation that waits; the link itself was shown once, when it was made. */
export interface Invitation extends Guest {
  readonly id: string;
  readonly expiresAt: string;
}

export interface InvitationLink {
  readonly id: string;
  readonly link: string;
  readonly expiresAt: string;
}

interface List<T> {
  readonly items: readonly T[];
}

/** People and invitations over HTTP. Writes throw ApiProblem. */
@Service()
export class PeopleClient {
  readonly #http = inject(HttpClient);

  people() {
    return httpResource<List<Person>>(() => '/api/v1/people');
  }

  invitations() {
    return httpResource<List<Invitation>>(() => '/api/v1/invitations');
  }

  /** ETAG_MISMATCH, LAST_ADMINISTRATOR, LAST_REVIEWER. */
  alter(person: Person, alteration: Partial<Pick<Person, 'roles' | 'active'>>): Promise<Person> {
    const headers = { 'If-Match': person.etag };
    const url = `/api/v1/people/${encodeURIComponent(person.id)}`;
    return firstValueFrom(this.#http.patch<Person>(url, alteration, { headers }));
  }

  invite(guest: Guest): Promise<InvitationLink> {
    const headers = idempotencyKey();
    return firstValueFrom(
      this.#http.post<InvitationLink>('/api/v1/invitations', guest, { headers }),
    );
  }

  withdraw(invitation: Invitation): Promise<unknown> {
    const url = `/api/v1/invitations/${encodeURIComponent(invitation.id)}`;
    return firstValueFrom(this.#http.delete(url));
  }
}
