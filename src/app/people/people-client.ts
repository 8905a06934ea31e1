import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Role } from '../../registry/index';
import { idempotencyKey } from '../platform/idempotency-key';
import type { OpenSession } from '../platform/session-list/session-list';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly lastSeenAt?: string;
  /** A code is asked beside the password. */
  readonly secondFactor: boolean;
  /** Browsers they are signed in with. */
  readonly sessions: number;
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
  /** A server for mail took it. */
  readonly mailed?: boolean;
  readonly expiresAt: string;
}

interface List<T> {
  readonly items: readonly T[];
}

interface People extends List<Person> {
  /** Whose changes nobody could approve. */
  readonly noReviewerFor: readonly string[];
}

const personUrl = ({ id }: Person): string => `/api/v1/people/${encodeURIComponent(id)}`;

/** People and invitations over HTTP. Writes throw ApiProblem. */
@Service()
export class PeopleClient {
  readonly #http = inject(HttpClient);

  people() {
    return httpResource<People>(() => '/api/v1/people');
  }

  invitations() {
    return httpResource<List<Invitation>>(() => '/api/v1/invitations');
  }

  /** ETAG_MISMATCH, LAST_ADMINISTRATOR, LAST_REVIEWER. */
  alter(person: Person, alteration: Partial<Pick<Person, 'roles' | 'active'>>): Promise<Person> {
    const headers = { 'If-Match': person.etag };
    return firstValueFrom(this.#http.patch<Person>(personUrl(person), alteration, { headers }));
  }

  sessions(person: Person) {
    return httpResource<List<OpenSession>>(() => `${personUrl(person)}/sessions`);
  }

  endSessions(person: Person): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${personUrl(person)}/sessions`));
  }

  /** NOT_FOUND when there is none, FORBIDDEN for one's own. */
  takeSecondFactor(person: Person): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${personUrl(person)}/second-factor`));
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
