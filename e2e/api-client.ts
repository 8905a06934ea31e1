// Talks to the running product as the console does: session cookie, CSRF token, idempotency keys, entity tags.
import { randomUUID } from 'node:crypto';

export interface ApiAnswer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface ApiRequest {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const csrfCookies = ['csrftoken', '__Host-csrftoken'];

export class ApiClient {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  /** @param from the address of the sender, as a trusted proxy would tell it */
  async signIn(email: string, password: string, from?: string): Promise<ApiAnswer> {
    await this.send('GET', '/api/v1/session');
    const headers = from === undefined ? {} : { 'x-forwarded-for': from };
    return this.send('POST', '/api/v1/session', { body: { email, password }, headers });
  }

  /** Sends with an idempotency key of its own for each POST; `headers` may replace it. */
  async send<T = unknown>(
    method: string,
    path: string,
    request: ApiRequest = {},
  ): Promise<ApiAnswer<T>> {
    const answer = await fetch(new URL(path, this.#url), {
      method,
      redirect: 'manual',
      headers: {
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...this.#credentials(),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    this.#remember(answer.headers.getSetCookie());
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }

  #credentials(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const token = csrfCookies.map((name) => this.#cookies.get(name)).find(Boolean);
    return {
      ...(cookie ? { cookie } : {}),
      ...(token ? { 'x-csrftoken': decodeURIComponent(token) } : {}),
    };
  }

  #remember(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line))
        this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
