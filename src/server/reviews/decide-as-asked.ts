import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Change, Context, Mark, Problem, Result } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { viewAnswer } from '../changes/change-routes.ts';
import type { Seen, Wanted } from '../changes/change-service.ts';
import { composeView } from '../changes/change-view.ts';
import { seenOf } from '../changes/move-as-asked.ts';
import { act } from '../http/act.ts';
import { changeOf, marksOf } from './review-service.ts';
import { sendReview } from './send-review.ts';

/** A verdict, with what its reviewer thinks of single documents. */
type Deciding = (
  change: Change,
  actor: Actor,
  context: Context,
  marks: readonly Mark[],
) => Result<Change, readonly Problem[]>;

/**
 * One decision by one request, and all that its reviewer held back until then. The words come first: an open
 * conversation may stand against what the verdict would cause. A refusal undoes both.
 */
export const decideAsAsked = (
  request: FastifyRequest & { readonly params: { readonly id: string } },
  reply: FastifyReply,
  parts: CatalogueParts & Parameters<typeof sendReview>[1],
  wanted: Omit<Wanted, keyof Seen>,
  rule: Deciding,
): Promise<void> =>
  act(request, reply, parts, async (ports) => {
    const { actor, params } = request;
    const own = { actor, change: params.id };
    const change = await changeOf(ports, own);
    const marks = await marksOf(ports, own, change);
    // Contributors are told of the decision.
    await sendReview(ports, parts, own, change.contributors);
    const target = { ...seenOf(request), ...wanted };
    const stored = await parts.changes.move(ports, actor, target, (before, by, context) =>
      rule(before, by, context, marks),
    );
    return viewAnswer(200, await composeView(ports, parts, actor, stored));
  });
