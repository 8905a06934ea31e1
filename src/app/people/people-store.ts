import { computed, inject, Service } from '@angular/core';
import type { Role } from '../../registry/index';
import { Session } from '../platform/session';
import { type Invitation, PeopleClient, type Person } from './people-client';

/** Everyone with an account or an open invitation, and what may be done to them. */
@Service({ autoProvided: false })
export class PeopleStore {
  readonly #client = inject(PeopleClient);
  readonly #session = inject(Session);
  readonly #people = this.#client.people();
  readonly #invitations = this.#client.invitations();

  readonly status = this.#people.status;
  readonly error = this.#people.error;
  readonly people = computed(() => (this.#people.hasValue() ? this.#people.value().items : []));
  readonly invitations = computed(() =>
    this.#invitations.hasValue() ? this.#invitations.value().items : [],
  );
  /** Somebody active could approve what this person writes. */
  readonly hasOtherReviewer = computed(() =>
    this.people().some(
      (person) => person.active && person.roles.includes('reviewer') && !this.isMe(person),
    ),
  );

  /** Others whose changes nobody could approve. */
  readonly unreviewed = computed(() => {
    const ids = this.#people.hasValue() ? this.#people.value().noReviewerFor : [];
    return this.people().filter((person) => ids.includes(person.id) && !this.isMe(person));
  });

  isMe(person: Person): boolean {
    return person.id === this.#session.person()?.id;
  }

  reload(): void {
    this.#people.reload();
    this.#invitations.reload();
  }

  async chooseRoles(person: Person, roles: readonly Role[]): Promise<void> {
    await this.#client.alter(person, { roles });
    if (this.isMe(person)) await this.#session.reload();
    this.reload();
  }

  async setActive(person: Person, active: boolean): Promise<void> {
    await this.#client.alter(person, { active });
    this.reload();
  }

  async endSessions(person: Person): Promise<void> {
    await this.#client.endSessions(person);
    this.reload();
  }

  async takeSecondFactor(person: Person): Promise<void> {
    await this.#client.takeSecondFactor(person);
    this.reload();
  }

  async withdraw(invitation: Invitation): Promise<void> {
    await this.#client.withdraw(invitation);
    this.#invitations.reload();
  }
}
