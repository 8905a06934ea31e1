import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { act } from '../http/act.ts';
import { matches } from '../http/if-match.ts';
import { viewAnswer } from './change-routes.ts';
import type { Rule, Seen, Wanted } from './change-service.ts';
import { composeView } from './change-view.ts';

type OfChange = FastifyRequest & { readonly params: { readonly id: string } };

/** Which change the address names, and whether `If-Match` names it as it is. */
export const seenOf = (request: OfChange): Seen => ({
  id: request.params.id,
  isSeen: (etag: string): boolean => matches(request, etag),
});

/** One move of one change by one request: answers the change as it stands after it. */
export const moveAsAsked = (
  request: OfChange,
  reply: FastifyReply,
  parts: CatalogueParts,
  wanted: Omit<Wanted, keyof Seen>,
  rule: Rule,
): Promise<void> =>
  act(request, reply, parts, async (ports) => {
    const target = { ...seenOf(request), ...wanted };
    const stored = await parts.changes.move(ports, request.actor, target, rule);
    return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
  });
