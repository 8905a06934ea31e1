// A real server with the sample and the people a proof needs.
import { setTimeout } from 'node:timers/promises';
import { ApiClient, type ApiAnswer } from '../api-client.ts';
import { startServer, type RunningServer, type ServerOptions } from '../running-server.ts';

export const password = 'seven quiet harbour stones';

const members = {
  ada: ['administrator'],
  ben: ['administrator', 'reviewer'],
  rui: ['reviewer'],
  ian: ['integrator'],
  vic: ['viewer'],
} as const;
export type Member = keyof typeof members;

export interface Team {
  readonly server: RunningServer;
  readonly clients: Readonly<Record<Member, ApiClient>>;
}

export const emailOf = (member: Member): string => `${member}@example.org`;

const quiet = { LOG_LEVEL: 'silent' };

/** Starts on an empty folder with the sample; `ada` and those named get accounts, the others a client of nobody. */
export async function aTeam(
  names: readonly Member[],
  env: ServerOptions['env'] = {},
  options: Partial<ServerOptions> = {},
): Promise<Team> {
  const server = await startServer({ sample: true, ...options, env: { ...quiet, ...env } });
  const clients = clientsOf(server.url);
  await makeFirstAccount(clients.ada, server.setupLink);
  const guests = names.filter((name) => name !== 'ada');
  await Promise.all(guests.map((name) => invite(clients.ada, clients[name], name)));
  return { server, clients };
}

async function makeFirstAccount(ada: ApiClient, setupLink = ''): Promise<void> {
  await ada.send('GET', '/api/v1/session');
  const body = {
    code: new URL(setupLink).searchParams.get('code'),
    name: 'ada',
    email: emailOf('ada'),
    password,
    // That of the sample: no draft begins by itself.
    organisation: 'Opendatasoft SAS',
    sourceLocale: 'en',
    publishedLocales: ['en', 'fr'],
  };
  require201(await ada.send('POST', '/api/v1/setup', { body }));
}

async function invite(ada: ApiClient, guest: ApiClient, name: Member): Promise<void> {
  const body = { name, email: emailOf(name), roles: members[name] };
  const invitation = await ada.send<{ link: string }>('POST', '/api/v1/invitations', { body });
  require201(invitation);
  const token = invitation.body.link.split('/').at(-1) ?? '';
  await guest.send('GET', '/api/v1/session');
  const acceptance = { name, password };
  require201(await guest.send('POST', `/api/v1/invitations/${token}/accept`, { body: acceptance }));
}

function require201({ status, body }: ApiAnswer): void {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
}

/** Starts again on the same folder. */
export async function again(dataFolder: string, names: readonly Member[]): Promise<Team> {
  const server = await startServer({ sample: true, dataFolder, env: quiet });
  const clients = clientsOf(server.url);
  await Promise.all(names.map((name) => signIn(clients[name], name)));
  return { server, clients };
}

function clientsOf(url: string): Team['clients'] {
  const client = (): ApiClient => new ApiClient(url);
  return { ada: client(), ben: client(), rui: client(), ian: client(), vic: client() };
}

export async function signIn(client: ApiClient, name: Member, from?: string): Promise<void> {
  const answer = await client.signIn(emailOf(name), password, from);
  const { status, body } = answer;
  if (status === 429) {
    await setTimeout(1000 * Number(answer.headers.get('retry-after')));
    return signIn(client, name, from);
  }
  if (status !== 200) throw new Error(`${name} cannot sign in: ${status} ${JSON.stringify(body)}`);
}

/** Several clients of one person, each with a session of its own. */
export async function several(
  { server, clients }: Team,
  name: Member,
  count: number,
): Promise<readonly ApiClient[]> {
  const others = Array.from({ length: count - 1 }, () => new ApiClient(server.url));
  for (const other of others) await signIn(other, name);
  return [clients[name], ...others];
}
