// Decisions that the server refuses, as a client other than the console could send them.
import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiClient } from './api-client.ts';
import type { ChangeAnswer } from './reliability/desk.ts';
import type { Team } from './reliability/team.ts';

interface BadDecision {
  readonly what: string;
  readonly send: (team: Team, seen: ChangeAnswer) => Promise<ApiAnswer>;
  readonly answer: readonly [status: number, code: string];
}

const post = (
  client: ApiClient,
  { id, etag }: ChangeAnswer,
  action: string,
  body: object,
  headers: Readonly<Record<string, string>> = { 'if-match': etag },
): Promise<ApiAnswer> => client.send('POST', `/api/v1/changes/${id}/${action}`, { body, headers });

const judged = ({ revision, contentHash }: ChangeAnswer, comment?: string): object => ({
  revision,
  contentHash,
  ...(comment === undefined ? {} : { comment }),
});

/** What a client can get wrong about a change in review, and what the server says to it. */
export const badDecisions: readonly BadDecision[] = [
  {
    what: 'a revision that never was',
    send: ({ clients }, seen) =>
      post(clients.rui, seen, 'approve', { ...judged(seen), revision: 999 }),
    answer: [409, 'STALE_REVISION'],
  },
  {
    what: 'content that was not shown',
    send: ({ clients }, seen) =>
      post(clients.rui, seen, 'approve', { ...judged(seen), contentHash: 'of something else' }),
    answer: [409, 'STALE_REVISION'],
  },
  {
    what: 'a move without If-Match',
    send: ({ clients }, seen) => post(clients.rui, seen, 'approve', judged(seen), {}),
    answer: [428, 'IF_MATCH_REQUIRED'],
  },
  {
    what: 'a move on what is no longer there',
    send: ({ clients }, seen) =>
      post(clients.rui, seen, 'approve', judged(seen), { 'if-match': '"C-0.0"' }),
    answer: [412, 'ETAG_MISMATCH'],
  },
  {
    what: 'a key that was used with another body',
    send: async ({ clients }, seen) => {
      const headers = { 'idempotency-key': randomUUID() };
      const threads = `/api/v1/changes/${seen.id}/threads`;
      const say = (text: string): Promise<ApiAnswer> =>
        clients.rui.send('POST', threads, { body: { text, revision: seen.revision }, headers });
      await say('Said once.');
      return say('Said otherwise.');
    },
    answer: [422, 'IDEMPOTENCY_KEY_REUSED'],
  },
  {
    what: 'a time that has passed',
    send: ({ clients }, seen) =>
      clients.ada.send('PUT', `/api/v1/changes/${seen.id}/publish-time`, {
        body: { publishAt: { wall: '2026-01-01T09:30', zone: 'Europe/Paris' } },
        headers: { 'if-match': seen.etag },
      }),
    answer: [422, 'VALIDATION'],
  },
  {
    what: 'a rejection without a reason',
    send: ({ clients }, seen) => post(clients.rui, seen, 'reject', judged(seen)),
    answer: [422, 'VALIDATION'],
  },
  {
    what: 'a reason of nine characters',
    send: ({ clients }, seen) =>
      post(clients.rui, seen, 'request-changes', judged(seen, 'Too curt.')),
    answer: [422, 'VALIDATION'],
  },
  {
    what: 'a comment of 10,001 characters with a decision',
    send: ({ clients }, seen) =>
      post(clients.rui, seen, 'approve', judged(seen, 'x'.repeat(10_001))),
    answer: [422, 'VALIDATION'],
  },
  {
    what: 'a comment of 10,001 characters beside a field',
    send: ({ clients }, seen) =>
      clients.rui.send('POST', `/api/v1/changes/${seen.id}/threads`, {
        body: { text: 'x'.repeat(10_001), revision: seen.revision },
      }),
    answer: [422, 'VALIDATION'],
  },
];
