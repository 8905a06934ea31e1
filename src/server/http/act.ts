import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { answerOnce, type Answer } from './idempotency.ts';

/**
 * Every write of a feature goes through here: one immediate transaction holds the replay of an earlier
 * answer, the checks, the effect, its audit events and the answer. `Refused` undoes it all.
 * @param afterwards what may only happen once all is kept; left out where an earlier answer is given again
 */
export async function act(
  request: FastifyRequest,
  reply: FastifyReply,
  { storage, clock }: Pick<Parts, 'storage' | 'clock'>,
  work: (repositories: Repositories) => Promise<Answer>,
  afterwards?: (answer: Answer) => Promise<Answer>,
): Promise<void> {
  const answer: Answer & { readonly repeated?: boolean } = await storage.transact((repositories) =>
    request.routeOptions.config.idempotent
      ? answerOnce(request, clock, repositories, () => work(repositories))
      : work(repositories),
  );
  await send(reply, afterwards && !answer.repeated ? await afterwards(answer) : answer);
}

/** Waits until the answer is out: Fastify would answer anew while a slow hook still holds the first. */
async function send(reply: FastifyReply, { status, headers, body }: Answer): Promise<void> {
  reply.code(status).headers(headers ?? {});
  await (body === undefined ? reply.send() : reply.send(body));
}
