import { HttpClient } from '@angular/common/http';
import { computed, inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ApiProblem } from './api-problem';

export type Permission =
  'read' | 'edit' | 'review' | 'publish' | 'manage-people' | 'manage-tokens' | 'comment' | 'audit';

/** The person who is signed in. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
}

/** Where a way in leads: inside, or to the second step. */
export type WayIn = 'in' | 'code';

export interface WayInAnswer {
  readonly secondFactor?: true;
}

interface SessionAnswer {
  readonly person: Me | null;
  readonly setupNeeded: boolean;
}

/** Who uses the console, and what they may do. One answer of the server, kept until it changes. */
@Service()
export class Session {
  readonly #http = inject(HttpClient);
  readonly #answer = signal<SessionAnswer | undefined>(undefined);
  readonly #renewal = signal<PromiseWithResolvers | undefined>(undefined);

  readonly person = computed(() => this.#answer()?.person ?? undefined);
  readonly isSetupNeeded = computed(() => this.#answer()?.setupNeeded ?? false);
  /** True while a request waits for the person to sign in again. */
  readonly isExpired = computed(() => this.#renewal() !== undefined);

  can(permission: Permission): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }

  /** Asks the server once; later calls reuse its answer. Throws ApiProblem. */
  async load(): Promise<SessionAnswer> {
    return this.#answer() ?? this.reload();
  }

  async reload(): Promise<SessionAnswer> {
    const answer = await firstValueFrom(this.#http.get<SessionAnswer>('/api/v1/session'));
    this.#answer.set(answer);
    return answer;
  }

  /** Throws ApiProblem: UNAUTHENTICATED, RATE_LIMITED. */
  async signIn(email: string, password: string): Promise<WayIn> {
    const answer = this.#http.post<WayInAnswer>('/api/v1/session', { email, password });
    return this.settleWayIn(await firstValueFrom(answer));
  }

  /** The second step. Throws ApiProblem: VALIDATION at `/code`, RATE_LIMITED, SESSION_EXPIRED. */
  async giveCode(code: string): Promise<void> {
    await firstValueFrom(this.#http.post('/api/v1/session/second-factor', { code }));
    await this.reload();
  }

  /** What a way in answered: the person is in, or owes a code. */
  async settleWayIn({ secondFactor }: WayInAnswer): Promise<WayIn> {
    if (secondFactor) return 'code';
    await this.reload();
    return 'in';
  }

  async signOut(): Promise<void> {
    await firstValueFrom(this.#http.delete('/api/v1/session'));
    this.#answer.set(undefined);
  }

  /** For the interceptor: resolves once the person signed in again, rejects when they decline. */
  renewed(): Promise<void> {
    const waiting = this.#renewal() ?? promiseWithResolvers();
    this.#renewal.set(waiting);
    return waiting.promise;
  }

  /** The sign-in dialog closed: repeat what waited, or let it fail. */
  settle(isSignedIn: boolean): void {
    const waiting = this.#renewal();
    this.#renewal.set(undefined);
    if (isSignedIn) waiting?.resolve();
    else waiting?.reject(new ApiProblem({ status: 401, code: 'SESSION_EXPIRED' }));
  }
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

// Promise.withResolvers is ES2024; this room speaks ES2023.
function promiseWithResolvers(): PromiseWithResolvers {
  let resolve!: () => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
