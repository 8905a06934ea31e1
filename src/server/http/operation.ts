import type { AnswerHeader } from './answer-headers.ts';
import type { ProblemCode } from './problem-schema.ts';

/** Groups of operations, in the order in which the description lists them. */
export const tags = {
  Session: 'Who is signed in; signing in and out; the first account.',
  People: 'Accounts, their roles, and invitations.',
  Catalogue: 'Entries and documents: what is live, with a change laid over it.',
  Changes: 'Named sets of edits, from draft to published.',
  Conversation: 'What people say about changes, what waits for them, and their mail.',
  Releases: 'What was published, and when.',
  Audit: 'What happened, by whom: a chain of events that nobody can alter unnoticed.',
  Preview: 'What visitors would see.',
  Registry: 'Public: the registry JSON, its manifests, keys and schema.',
  Banner: 'Public: the consent banner, what it reads, and a page to try it on.',
  Policy: 'Public: the policy page.',
  Server: 'Public: whether the server works.',
} as const;

/** What a reader of `/api/openapi.json` has to know beside what the route's config and schemas tell. */
export interface Told {
  readonly tag: keyof typeof tags;
  /** One line. */
  readonly summary: string;
  readonly description?: string;
  /** What can go wrong here; what every route of its sort can answer is added. */
  readonly problems?: readonly ProblemCode[];
  /** Of the answers that succeed; what every answer carries is added. */
  readonly headers?: readonly AnswerHeader[];
  /** Parts of the address that the route takes as they come: name → what it means. */
  readonly params?: Readonly<Record<string, string>>;
}

declare module 'fastify' {
  interface FastifySchema {
    /** Read by the description alone, and not part of it. */
    told?: Pick<Told, 'problems' | 'headers' | 'params'>;
  }
}

/** The part of a route's schema that names it. @param operationId unique, camelCase */
export const operation = (operationId: string, { tag, summary, description, ...told }: Told) => ({
  operationId,
  summary,
  ...(description === undefined ? {} : { description }),
  tags: [tag],
  told,
});
