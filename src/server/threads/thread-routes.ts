import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import type { Thread } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { admitToExisting } from '../changes/admit-to-change.ts';
import { peopleOf, type People } from '../changes/change-context.ts';
import { ChangeParams } from '../changes/change-params.ts';
import { viewAnswer } from '../changes/change-routes.ts';
import { ChangeView, composeView } from '../changes/change-view.ts';
import { act } from '../http/act.ts';
import { matches } from '../http/if-match.ts';
import { operation } from '../http/operation.ts';
import { applySuggestion } from './apply-suggestion.ts';
import {
  CommentParams,
  NewComment,
  NewThread,
  Nothing,
  Taking,
  ThreadList,
  ThreadParams,
  ThreadView,
} from './thread-schemas.ts';
import { ThreadService, threadOf } from './thread-service.ts';

const tag = 'Conversation';
const listing = {
  ...operation('listThreads', {
    tag,
    summary: 'Lists what people say about a change',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  response: { 200: ThreadList },
};
const opening = {
  ...operation('openThread', {
    tag,
    summary: 'Says something about a change, or about one place of it',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  body: NewThread,
  response: { 201: ThreadView },
};
const replying = {
  ...operation('replyToThread', {
    tag,
    summary: 'Adds to a thread, and opens it again if it was resolved',
    problems: ['NOT_FOUND'],
  }),
  params: ThreadParams,
  body: NewComment,
  response: { 201: ThreadView },
};
const moving = (operationId: string, summary: string) => ({
  ...operation(operationId, { tag, summary, problems: ['NOT_FOUND'] }),
  params: ThreadParams,
  body: Nothing,
  response: { 200: ThreadView },
});
const applying = {
  ...operation('applySuggestion', {
    tag,
    summary: 'Takes a suggestion over into the change, as an edit',
    description: '`If-Match` carries the ETag of the change.',
    problems: ['NOT_FOUND', 'BAD_STATE', 'UNSCHEDULE_FIRST', 'VALIDATION'],
    headers: ['ETag'],
  }),
  params: CommentParams,
  body: Taking,
  response: { 200: ChangeView },
};

/** Conversations about changes, in every state of a change. */
export const threadRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const schema = listing;
  server.get(
    '/changes/:id/threads',
    { config: { permission: 'read' }, schema },
    async (request) => {
      const { id } = request.params;
      await admitToExisting(parts.storage)(request);
      const items = await read.threads.list(id);
      return { items, people: namesIn(items, await peopleOf(read)) };
    },
  );
  server.register(speakingRoutes, parts);
  server.register(applyRoutes, parts);
};

const speakingRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const threads = new ThreadService(parts);
  const speaking = { permission: 'comment', idempotent: true } as const;
  const onChange = { ...speaking, admits: admitToExisting(parts.storage) };
  const onThread = { ...speaking, admits: admitToThread(parts) };
  const moves = {
    resolve: moving('resolveThread', 'Says that there is nothing more to say'),
    reopen: moving('reopenThread', 'Says that there is more to say'),
  } as const;

  server.post('/changes/:id/threads', { config: onChange, schema: opening }, (request, reply) =>
    act(request, reply, parts, async (ports) => ({
      status: 201,
      body: await threads.open(ports, request.actor, request.params.id, request.body),
    })),
  );

  server.post('/threads/:id/comments', { config: onThread, schema: replying }, (request, reply) =>
    act(request, reply, parts, async (ports) => ({
      status: 201,
      body: await threads.reply(ports, request.actor, request.params.id, request.body),
    })),
  );

  for (const move of ['resolve', 'reopen'] as const) {
    const options = { config: onThread, schema: moves[move] };
    server.post(`/threads/:id/${move}`, options, (request, reply) =>
      act(request, reply, parts, async (ports) => ({
        status: 200,
        body: await threads[move](ports, request.actor, request.params.id),
      })),
    );
  }
};

const applyRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const config = {
    permission: 'edit',
    conditional: true,
    idempotent: true,
    admits: admitToThread(parts),
  } as const;
  const url = '/threads/:id/comments/:commentId/apply';
  server.post(url, { config, schema: applying }, (request, reply) =>
    act(request, reply, parts, async (ports) => {
      const { id: thread, commentId: comment } = request.params;
      const isSeen = (etag: string): boolean => matches(request, etag);
      const dropApprovals = request.body.dropApprovals === true;
      const suggestion = { thread, comment, isSeen, dropApprovals };
      const stored = await applySuggestion(ports, parts, request.actor, suggestion);
      return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
    }),
  );
};

/** Whether there is such a thread: answered before `If-Match` and an earlier answer. */
const admitToThread =
  ({ storage }: Pick<CatalogueParts, 'storage'>) =>
  async ({ params }: FastifyRequest): Promise<void> => {
    await threadOf(storage.read, (params as { readonly id: string }).id);
  };

function namesIn(threads: readonly Thread[], people: People) {
  const ids = threads.flatMap(({ comments, resolved }) => [
    ...comments.flatMap(({ person, applied }) => [person, ...(applied ? [applied.person] : [])]),
    ...(resolved ? [resolved.person] : []),
  ]);
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const person = people.get(id);
      return person ? [[id, { name: person.name, active: person.active }]] : [];
    }),
  );
}
