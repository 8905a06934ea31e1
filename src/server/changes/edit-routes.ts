import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { kinds, parseBody, type Edit } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { act } from '../http/act.ts';
import { Refused } from '../http/problem-reply.ts';
import { ChangeId } from './change-routes.ts';
import type { StoredChange } from './change-repository.ts';
import { editView, type EditTarget } from './edit-service.ts';
import { changeEtag } from './etags.ts';
import { requireValue } from './require-value.ts';

const closed = { additionalProperties: false } as const;
const EditParams = Type.Object(
  {
    id: ChangeId,
    kind: Type.Enum([...kinds]),
    docId: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }),
  },
  closed,
);
const NewEdit = Type.Object(
  {
    op: Type.Enum(['create', 'update', 'delete']),
    baseVersion: Type.Integer({ minimum: 0, maximum: 1_000_000_000 }),
    body: Type.Optional(Type.Unknown()),
    /** Approvals of the change may fall away. */
    dropApprovals: Type.Optional(Type.Boolean()),
  },
  { ...closed, title: 'NewEdit' },
);
const DropQuery = Type.Object({ dropApprovals: Type.Optional(Type.Boolean()) }, closed);

/** Edits of a change, each with its own ETag: two people on two documents never meet. */
export const editRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { edits } = parts;
  const config = { permission: 'edit', conditional: true } as const;
  const url = '/changes/:id/edits/:kind/:docId';

  server.put(url, { config, schema: { params: EditParams, body: NewEdit } }, (request, reply) => {
    const edit = parseEdit(request.params, request.body);
    const target = targetOf(request, request.params, request.body.dropApprovals === true);
    return act(request, reply, parts, async (ports) => {
      const saved = await edits.save(ports, request.actor, target, edit);
      const view = editView(saved.edit);
      return {
        status: saved.isNew ? 201 : 200,
        headers: { etag: view.etag },
        body: { edit: view, change: changeHead(saved.stored), findings: saved.findings },
      };
    });
  });

  server.delete(
    url,
    { config, schema: { params: EditParams, querystring: DropQuery } },
    (request, reply) => {
      const target = targetOf(request, request.params, request.query.dropApprovals === true);
      const { ifMatch } = target;
      if (ifMatch === undefined) throw new Refused({ code: 'IF_MATCH_REQUIRED' });
      return act(request, reply, parts, async (ports) => {
        const stored = await edits.drop(ports, request.actor, { ...target, ifMatch });
        return { status: 200, body: { change: changeHead(stored) } };
      });
    },
  );
};

const changeHead = (stored: StoredChange) => {
  const { id, title, state, revision, edits } = stored.change;
  return { id, title, state, revision, etag: changeEtag(stored), edits: edits.length };
};

/** Drafts check types and sizes only; what the body says is lint's matter. @throws Refused with pointers into the request */
function parseEdit(
  { kind, docId: id }: Static<typeof EditParams>,
  { op, baseVersion, body }: Static<typeof NewEdit>,
): Edit {
  if (op === 'delete') return { kind, id, op, baseVersion };
  const parsed = parseBody(kind, body);
  if (parsed.ok) return { kind, id, op, baseVersion, body: parsed.value };
  const problems = parsed.error.map((problem) =>
    problem.code === 'VALIDATION' ? { ...problem, at: `/body${problem.at}` } : problem,
  );
  return requireValue({ ok: false, error: problems });
}

function targetOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { id, kind, docId }: Static<typeof EditParams>,
  dropApprovals: boolean,
): EditTarget {
  const ifMatch = headers['if-match']?.trim();
  return {
    change: id,
    kind,
    id: docId,
    dropApprovals,
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}
