import type { FastifyRequest } from 'fastify';
import { permissionProblems, type Action } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Storage } from '../repositories.ts';
import { requireNone } from './require-value.ts';

type Ask = (request: FastifyRequest) => Promise<void>;

const idIn = ({ params }: FastifyRequest): string => (params as { readonly id: string }).id;

/**
 * Whether there is such a change, and whether this person may ever do this with it: both answer before `If-Match`
 * and an earlier answer (workflow.md, Order of checks). Contributors only grow, so nobody is refused too early; the
 * transaction asks again.
 */
export const admitTo =
  ({ read }: Pick<Storage, 'read'>, action: Action): Ask =>
  async (request) => {
    const stored = await read.changes.find(idIn(request));
    if (!stored) throw new Refused({ code: 'NOT_FOUND' });
    requireNone(permissionProblems(action, { change: stored.change, actor: request.actor }));
  };

/** Whether there is such a change, where the role alone decides who may. */
export const admitToExisting =
  ({ read }: Pick<Storage, 'read'>): Ask =>
  async (request) => {
    if (!(await read.changes.versionOf(idIn(request)))) throw new Refused({ code: 'NOT_FOUND' });
  };
