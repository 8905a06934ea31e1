import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { WayInAnswer } from '../platform/session';

export interface SetupAnswers {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly organisation: string;
  readonly sourceLocale: string;
  readonly publishedLocales: readonly string[];
}

/** `draft` is the change that holds the answers, where they differ from what is live. */
export interface SetupDone {
  readonly draft: string | null;
}

export interface OpenInvitation {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
}

/** The server's doors for people without a session. All throw ApiProblem. */
@Service()
export class AccountClient {
  readonly #http = inject(HttpClient);

  setUp(answers: SetupAnswers): Promise<SetupDone> {
    return firstValueFrom(this.#http.post<SetupDone>('/api/v1/setup', answers));
  }

  /** NOT_FOUND once it was used, withdrawn or has expired. */
  invitation(token: string): Promise<OpenInvitation> {
    return firstValueFrom(this.#http.get<OpenInvitation>(`${invitation(token)}/open`));
  }

  accept(token: string, name: string, password: string): Promise<WayInAnswer> {
    return firstValueFrom(
      this.#http.post<WayInAnswer>(`${invitation(token)}/accept`, { name, password }),
    );
  }
}

const invitation = (token: string): string => `/api/v1/invitations/${encodeURIComponent(token)}`;
