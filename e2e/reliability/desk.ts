// The moves of a change over HTTP, as the console makes them.
import type { ApiAnswer, ApiClient } from '../api-client.ts';

export interface ChangeAnswer {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly etag: string;
  readonly approved: boolean;
  readonly edits: readonly unknown[];
  readonly release?: number;
  readonly code?: string;
}

const words = (text: string): object => ({ text, state: 'reviewed' });

/** An entry that may be published beside the sample. */
export const entryBody = (pattern: string): object => ({
  names: [{ pattern, match: 'exact' }],
  storage: 'cookie',
  provider: 'opendatasoft',
  category: 'internal',
  party: 'first',
  function: { en: words('Appearance'), fr: words('Apparence') },
  purpose: { en: words('Keeps the colours you chose.'), fr: words('Garde les couleurs choisies.') },
  locations: ['front-office'],
  duration: { kind: 'persistent', seconds: 2_592_000, qualifier: 'exactly', refreshed: false },
  domains: ['data.example.org'],
  path: '/',
  attributes: { secure: true, httpOnly: false, sameSite: 'Lax' },
  recipients: [],
  transfers: [],
  saleOrShare: false,
});

/** The problem's code; `accepted` when there was none. */
export const codeOf = ({ status, body }: ApiAnswer): string =>
  status < 300 ? 'accepted' : ((body as { code?: string }).code ?? `${status}`);

const required = <T>(answer: ApiAnswer<T>): T => {
  if (answer.status < 300) return answer.body;
  throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
};

export const look = async (client: ApiClient, id: string): Promise<ChangeAnswer> =>
  required(await client.send<ChangeAnswer>('GET', `/api/v1/changes/${id}`));

export const begin = async (client: ApiClient, title: string): Promise<ChangeAnswer> =>
  required(await client.send<ChangeAnswer>('POST', '/api/v1/changes', { body: { title } }));

/** Puts a new entry of this id into the change. */
export const addEntry = (
  client: ApiClient,
  change: string,
  id: string,
  flags: object = {},
): Promise<ApiAnswer> =>
  client.send('PUT', `/api/v1/changes/${change}/edits/entry/${id}`, {
    body: {
      op: 'create',
      baseVersion: 0,
      body: entryBody(`${id.replaceAll('-', '_')}_x`),
      ...flags,
    },
    headers: { 'if-none-match': '*' },
  });

const judged = ['approve', 'request-changes', 'reject'];

/** Makes a move on exactly what was seen. */
export const move = (
  client: ApiClient,
  seen: Pick<ChangeAnswer, 'id' | 'etag' | 'revision' | 'contentHash'>,
  action: string,
  body: object = {},
): Promise<ApiAnswer<ChangeAnswer>> =>
  client.send<ChangeAnswer>('POST', `/api/v1/changes/${seen.id}/${action}`, {
    headers: { 'if-match': seen.etag },
    body: judged.includes(action)
      ? {
          revision: seen.revision,
          contentHash: seen.contentHash,
          comment: 'This is my judgement.',
        }
      : body,
  });

/** A change with one new entry, in review. */
export async function submitted(client: ApiClient, entry: string): Promise<ChangeAnswer> {
  const { id } = await begin(client, `Add ${entry}`);
  required(await addEntry(client, id, entry));
  return required(await move(client, await look(client, id), 'submit'));
}

export const approved = async (
  author: ApiClient,
  reviewer: ApiClient,
  entry: string,
): Promise<ChangeAnswer> => {
  const change = await submitted(author, entry);
  return required(await move(reviewer, change, 'approve'));
};

export const published = async (
  author: ApiClient,
  reviewer: ApiClient,
  entry: string,
): Promise<ChangeAnswer> =>
  required(await move(author, await approved(author, reviewer, entry), 'publish'));
