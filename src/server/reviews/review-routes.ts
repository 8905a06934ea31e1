import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { admitToExisting } from '../changes/admit-to-change.ts';
import { ChangeParams } from '../changes/change-params.ts';
import { act } from '../http/act.ts';
import { requireMatch } from '../http/if-match.ts';
import { operation } from '../http/operation.ts';
import { NewComment, NewThread, Nothing } from '../threads/thread-schemas.ts';
import { HeldParams, Marking, MarkParams, ReviewView } from './review-schemas.ts';
import { ReviewService } from './review-service.ts';
import { sendReview } from './send-review.ts';

const tag = 'Conversation';
const reading = {
  ...operation('readReview', {
    tag,
    summary: 'What the reader holds back about a change, and their marks on its documents',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  response: { 200: ReviewView },
};
const holding = {
  ...operation('holdComment', {
    tag,
    summary: 'Keeps a comment back until the review is sent',
    problems: ['NOT_FOUND', 'BAD_STATE'],
  }),
  params: ChangeParams,
  body: NewThread,
  response: { 201: ReviewView },
};
const rewriting = {
  ...operation('rewriteHeldComment', {
    tag,
    summary: 'Puts other words in place of held ones',
    problems: ['NOT_FOUND'],
  }),
  params: HeldParams,
  body: NewComment,
  response: { 200: ReviewView },
};
const takingOut = {
  ...operation('removeHeldComment', {
    tag,
    summary: 'Forgets a held comment, and the return that it explained',
    problems: ['NOT_FOUND'],
  }),
  params: HeldParams,
  response: { 200: ReviewView },
};
const sending = {
  ...operation('sendReview', {
    tag,
    summary: 'Sends the held comments without a decision',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  body: Nothing,
  response: { 200: ReviewView },
};
const marking = {
  ...operation('markDocument', {
    tag,
    summary: 'Says of one document that it is fine, or returns it',
    description:
      '`If-Match` carries the ETag of the edit. What is returned needs a held comment on it, of at least 10 characters.',
    problems: ['NOT_FOUND', 'BAD_STATE', 'SELF_APPROVAL'],
  }),
  params: MarkParams,
  body: Marking,
  response: { 200: ReviewView },
};
const unmarking = {
  ...operation('unmarkDocument', {
    tag,
    summary: 'Says nothing of a document any more',
    problems: ['NOT_FOUND'],
  }),
  params: MarkParams,
  response: { 200: ReviewView },
};

const ownOf = (request: FastifyRequest & { readonly params: { readonly id: string } }) => ({
  actor: request.actor,
  change: request.params.id,
});

/** A reviewer's own review of a change. Nobody else reads it; sending and deciding make it public. */
export const reviewRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const reviews = new ReviewService(parts);
  const admits = admitToExisting(parts.storage);
  const url = '/changes/:id/review';
  server.get(url, { config: { permission: 'read' }, schema: reading }, async (request) => {
    await admits(request);
    return reviews.find(parts.storage.read, ownOf(request));
  });

  const once = { permission: 'review', idempotent: true, admits } as const;
  server.post(`${url}/comments`, { config: once, schema: holding }, (request, reply) =>
    act(request, reply, parts, async (ports) => ({
      status: 201,
      body: await reviews.hold(ports, ownOf(request), request.body),
    })),
  );
  // Whoever is no reviewer any more keeps what they wrote, and can still send it.
  const send = { permission: 'comment', idempotent: true, admits } as const;
  server.post(`${url}/send`, { config: send, schema: sending }, (request, reply) =>
    act(request, reply, parts, async (ports) => ({
      status: 200,
      body: await sendReview(ports, parts, ownOf(request)),
    })),
  );
  server.register(heldRoutes, parts);
  server.register(markRoutes, parts);
};

const heldRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const reviews = new ReviewService(parts);
  const config = { permission: 'comment', admits: admitToExisting(parts.storage) } as const;
  const url = '/changes/:id/review/comments/:commentId';
  server.put(url, { config, schema: rewriting }, (request, reply) =>
    act(request, reply, parts, async (ports) => {
      const { commentId } = request.params;
      const body = await reviews.rewrite(ports, ownOf(request), commentId, request.body);
      return { status: 200, body };
    }),
  );
  server.delete(url, { config, schema: takingOut }, (request, reply) =>
    act(request, reply, parts, async (ports) => ({
      status: 200,
      body: await reviews.takeOut(ports, ownOf(request), request.params.commentId),
    })),
  );
};

const markRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const reviews = new ReviewService(parts);
  const admits = admitToExisting(parts.storage);
  const url = '/changes/:id/review/marks/:kind/:docId';
  const config = { permission: 'review', conditional: true, admits } as const;
  server.put(url, { config, schema: marking }, (request, reply) =>
    act(request, reply, parts, async (ports) => {
      const { id: change, kind, docId: id } = request.params;
      const requireSeen = (etag: string) => requireMatch(request, etag, { change, kind, id, etag });
      const meant = { kind, id, mark: request.body.mark };
      const body = await reviews.mark(ports, ownOf(request), meant, requireSeen);
      return { status: 200, body };
    }),
  );
  server.delete(
    url,
    { config: { permission: 'review', admits }, schema: unmarking },
    (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const { kind, docId: id } = request.params;
        return { status: 200, body: await reviews.unmark(ports, ownOf(request), { kind, id }) };
      }),
  );
};
