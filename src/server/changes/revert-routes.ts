import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { Kind } from '../documents/document-schemas.ts';
import { act } from '../http/act.ts';
import { closed, listOf } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { ReleaseParams } from '../releases/release-params.ts';
import { ChangeView, composeView } from './change-view.ts';
import { revertRelease } from './revert-release.ts';

const Kept = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    at: Type.String({ description: 'JSON Pointer; empty for the whole document.' }),
    title: Type.String({ description: 'What people call it, in the source locale.' }),
  },
  { ...closed, title: 'Kept' },
);
const Revert = Type.Object(
  { title: Type.Optional(Type.String({ maxLength: 1000 })) },
  { ...closed, title: 'Revert' },
);
const schema = {
  ...operation('revertRelease', {
    tag: 'Changes',
    summary: 'Begins a change that undoes a release',
    description: 'What a later release altered again stays as that release made it.',
    problems: ['NOT_FOUND', 'NOTHING_TO_PUBLISH'],
    headers: ['ETag'],
  }),
  params: ReleaseParams,
  body: Revert,
  response: {
    201: Type.Object(
      { change: ChangeView, kept: listOf(Kept) },
      { ...closed, title: 'RevertedRelease' },
    ),
  },
};

/** Undoing a release is a change like any other: a draft, to be reviewed. */
export const revertRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { releases } = parts.storage.read;
  const admits = async ({ params }: { readonly params: unknown }): Promise<void> => {
    const { n } = params as { readonly n: number };
    if (!(await releases.find(n))) throw new Refused({ code: 'NOT_FOUND' });
  };
  const config = { permission: 'edit', idempotent: true, admits } as const;

  server.post('/releases/:n/revert', { config, schema }, (request, reply) =>
    act(request, reply, parts, async (ports) => {
      const { params, actor, body } = request;
      const { stored, kept } = await revertRelease(ports, parts, actor, { ...params, ...body });
      const change = await composeView(ports, parts, actor, stored);
      return { status: 201, body: { change, kept }, headers: { etag: change.etag } };
    }),
  );
};
