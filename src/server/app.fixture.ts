import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Role } from '../registry/index.ts';
import { createApp } from './app.ts';
import type { Parts } from './parts.ts';
import { hashPassword } from './people/hash-password.ts';
import type { Person } from './people/person-repository.ts';
import { addPerson } from './people/set-up.ts';
import { aFolder, anEmptyStorage } from './storage/storage.fixture.ts';

export const password = 'four steady green lamps';
let passwordHash: Promise<string> | undefined;

/** The whole server on an empty folder, with a clock that stands until it is moved. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly parts: Parts;
  add(name: string, ...roles: Role[]): Promise<Person>;
  /** A browser in which nobody is signed in. */
  browser(): Browser;
  /** A browser in which this person is. */
  signedIn(person: Pick<Person, 'email'>): Promise<Browser>;
  advance(milliseconds: number): void;
  close(): Promise<void>;
}

export async function aServer(changed: Partial<Parts> = {}): Promise<TestServer> {
  let now = Date.parse('2026-03-02T09:00:00Z');
  const builtFiles = aFolder();
  const parts: Parts = {
    storage: changed.storage ?? (await anEmptyStorage()),
    clock: () => new Date(now),
    ids: randomUUID,
    publicUrl: () => 'http://localhost:4300',
    secure: false,
    cookieSecret: 'a secret for specs, of 32 bytes or more',
    trustedProxies: [],
    builtFiles,
    ...changed,
  };
  const app = createApp(parts);
  const browser = (): Browser => new Browser(app);
  return {
    app,
    parts,
    add: (name, ...roles) => addTo(parts, name, roles),
    browser,
    signedIn: async ({ email }) => {
      const mine = browser();
      await mine.get('/api/v1/session');
      const answer = await mine.post('/api/v1/session', { email, password });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return mine;
    },
    advance: (milliseconds) => (now += milliseconds),
    close: async () => {
      await app.close();
      await parts.storage.close();
      rmSync(builtFiles, { recursive: true });
    },
  };
}

async function addTo(parts: Parts, name: string, roles: readonly Role[]): Promise<Person> {
  passwordHash ??= hashPassword(password);
  const hash = await passwordHash;
  const person = { name, email: `${name.toLowerCase()}@example.org`, roles };
  return parts.storage.transact((repositories) =>
    addPerson(repositories, parts, person, hash, 'system'),
  );
}

type Headers = Readonly<Record<string, string>>;

/** Keeps cookies and sends the CSRF token and an idempotency key, as the console does. */
export class Browser {
  readonly cookies: Map<string, string>;
  readonly #app: FastifyInstance;

  constructor(app: FastifyInstance, cookies: ReadonlyMap<string, string> = new Map()) {
    this.#app = app;
    this.cookies = new Map(cookies);
  }

  get(url: string, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({ method: 'GET', url, headers });
  }

  post(url: string, payload: object = {}, headers: Headers = {}): Promise<LightMyRequestResponse> {
    const key = { 'idempotency-key': randomUUID() };
    return this.send({ method: 'POST', url, payload, headers: { ...key, ...headers } });
  }

  patch(url: string, payload: object, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({ method: 'PATCH', url, payload, headers });
  }

  delete(url: string, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({ method: 'DELETE', url, headers });
  }

  async send(request: InjectOptions & { headers?: Headers }): Promise<LightMyRequestResponse> {
    const token = this.cookies.get('csrftoken') ?? this.cookies.get('__Host-csrftoken');
    const answer = await this.#app.inject({
      ...request,
      headers: { ...(token !== undefined && { 'x-csrftoken': token }), ...request.headers },
      cookies: Object.fromEntries(this.cookies),
    });
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

/** The problem's code of an answer. */
export const codeOf = (answer: LightMyRequestResponse): unknown =>
  answer.json<{ code?: unknown }>().code;
