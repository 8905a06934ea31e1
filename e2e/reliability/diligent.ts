// People whose connection breaks: they send the same request with the same key until it is answered.
import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiClient, ApiRequest } from '../api-client.ts';
import { entryBody, type ChangeAnswer } from './desk.ts';

type Clients = Readonly<Record<'ada' | 'rui', ApiClient>>;

interface Deed extends ApiRequest {
  readonly who: keyof Clients;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
}

/** A kill seldom falls between the commit and its answer, so some answers get lost without one. */
const shareOfLostAnswers = 0.25;

/** Writes changes through whatever server is there, and keeps account of what was acknowledged. */
export class Diligent {
  /** Titles, entry ids and titles again: what the server acknowledged. */
  readonly begun: string[] = [];
  readonly saved: string[] = [];
  readonly published: string[] = [];
  /** Answers that nobody expected. */
  readonly refusals: string[] = [];
  /** How many requests had to be sent again. */
  repeated = 0;
  #server: PromiseWithResolvers<Clients> = Promise.withResolvers();
  #finished = false;

  constructor(clients: Clients) {
    this.#server.resolve(clients);
  }

  /** From now on requests wait. */
  lose(): void {
    this.#server = Promise.withResolvers();
  }

  find(clients: Clients): void {
    this.#server.resolve(clients);
  }

  finish(): void {
    this.#finished = true;
  }

  /** The first writer publishes what it wrote, the others keep drafts. */
  async writeOn(writer: number): Promise<void> {
    for (let n = 0; !this.#finished; n += 1) {
      const title = `Written by ${writer}, ${n}`;
      const change = await this.#begin(title);
      if (!change) return;
      for (const part of ['a', 'b']) await this.#save(change.id, `kept-${writer}-${n}-${part}`);
      if (writer === 0) await this.#publish(change);
    }
  }

  async #begin(title: string): Promise<ChangeAnswer | undefined> {
    const body = { title };
    const answer = await this.#post<ChangeAnswer>('ada', '/api/v1/changes', { body });
    if (!this.#expect(answer, 201)) return undefined;
    this.begun.push(title);
    return answer.body;
  }

  async #save(change: string, entry: string): Promise<void> {
    const { answer, times } = await this.#deliver<{ current?: object | null }>({
      who: 'ada',
      method: 'PUT',
      path: `/api/v1/changes/${change}/edits/entry/${entry}`,
      headers: { 'if-none-match': '*' },
      body: { op: 'create', baseVersion: 0, body: entryBody(entry) },
    });
    // Whoever sends a first edit again may learn that it had been saved.
    const isThere = times > 1 && answer.status === 412 && Boolean(answer.body.current);
    if (isThere || this.#expect(answer, 201)) this.saved.push(entry);
  }

  async #publish({ id, title }: ChangeAnswer): Promise<void> {
    const seen = await this.#look(id);
    const submitted = await this.#move('ada', seen, 'submit');
    if (!this.#expect(submitted, 200)) return;
    const { revision, contentHash } = submitted.body;
    const verdict = { revision, contentHash };
    const approved = await this.#move('rui', submitted.body, 'approve', verdict);
    if (!this.#expect(approved, 200)) return;
    const published = await this.#move('ada', approved.body, 'publish');
    if (this.#expect(published, 200)) this.published.push(title);
  }

  async #look(id: string): Promise<ChangeAnswer> {
    for (;;) {
      const { ada } = await this.#server.promise;
      try {
        return (await ada.send<ChangeAnswer>('GET', `/api/v1/changes/${id}`)).body;
      } catch {
        // The connection broke: look again when there is a server.
      }
    }
  }

  #move(
    who: Deed['who'],
    { id, etag }: ChangeAnswer,
    action: string,
    body: object = {},
  ): Promise<ApiAnswer<ChangeAnswer>> {
    return this.#post(who, `/api/v1/changes/${id}/${action}`, {
      body,
      headers: { 'if-match': etag },
    });
  }

  async #post<T>(who: Deed['who'], path: string, request: ApiRequest): Promise<ApiAnswer<T>> {
    const headers = { ...request.headers, 'idempotency-key': randomUUID() };
    return (await this.#deliver<T>({ ...request, headers, who, path, method: 'POST' })).answer;
  }

  async #deliver<T>(deed: Deed): Promise<{ answer: ApiAnswer<T>; times: number }> {
    let lost: ApiAnswer<T> | undefined;
    for (let times = 1; ; times += 1) {
      const clients = await this.#server.promise;
      try {
        const answer = await clients[deed.who].send<T>(deed.method, deed.path, deed);
        if (lost && deed.method === 'POST') this.#expectSame(deed, lost, answer);
        if (lost || Math.random() > shareOfLostAnswers) return { answer, times };
        lost = answer;
      } catch {
        // Nobody knows whether it was done: the same request again finds out.
      }
      this.repeated += 1;
    }
  }

  #expectSame({ path }: Deed, first: ApiAnswer, again: ApiAnswer): void {
    const [before, after] = [first, again].map(({ status, body }) =>
      JSON.stringify([status, body]),
    );
    if (before !== after) this.refusals.push(`${path}: ${before ?? ''}, then ${after ?? ''}`);
  }

  #expect({ status, body }: ApiAnswer, expected: number): boolean {
    if (status === expected) return true;
    this.refusals.push(`${status} ${JSON.stringify(body)}`);
    return false;
  }
}
