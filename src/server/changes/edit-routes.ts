import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { parseBody, type Edit } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { ChangeIdText, DocumentId, Kind } from '../documents/document-schemas.ts';
import { act } from '../http/act.ts';
import { closed } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { admitToExisting } from './admit-to-change.ts';
import type { StoredChange } from './change-repository.ts';
import { BaseVersion, DroppedEditView, Op, SavedEditView } from './edit-schemas.ts';
import { editView, type EditTarget } from './edit-service.ts';
import { changeEtag } from './etags.ts';
import { requireValue } from './require-value.ts';

const EditParams = Type.Object({ id: ChangeIdText, kind: Kind, docId: DocumentId }, closed);
const MayDrop = Type.Optional(
  Type.Boolean({ description: 'Approvals of the change may fall away. Else: BAD_STATE.' }),
);
const NewEdit = Type.Object(
  {
    op: Op,
    baseVersion: BaseVersion,
    body: Type.Optional(
      Type.Unknown({ description: 'DocumentBody of the kind; absent where `op` is `delete`.' }),
    ),
    dropApprovals: MayDrop,
  },
  { ...closed, title: 'NewEdit' },
);
const DropQuery = Type.Object({ dropApprovals: MayDrop }, closed);

const saving = {
  ...operation('saveEdit', {
    tag: 'Changes',
    summary: 'Puts the edit of one document into a change',
    description: 'A first edit sends `If-None-Match: *`; later ones the ETag of the edit.',
    problems: ['NOT_FOUND', 'BAD_STATE', 'CONFLICT', 'DUPLICATE_ID', 'UNSCHEDULE_FIRST'],
    headers: ['ETag'],
  }),
  params: EditParams,
  body: NewEdit,
  response: { 200: SavedEditView, 201: SavedEditView },
};
const dropping = {
  ...operation('dropEdit', {
    tag: 'Changes',
    summary: 'Takes the edit of one document out of a change',
    problems: ['NOT_FOUND', 'BAD_STATE', 'UNSCHEDULE_FIRST'],
  }),
  params: EditParams,
  querystring: DropQuery,
  response: { 200: DroppedEditView },
};

/** Edits of a change, each with its own ETag: two people on two documents never meet. */
export const editRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { edits, storage } = parts;
  const config = {
    permission: 'edit',
    conditional: true,
    admits: admitToExisting(storage),
  } as const;
  const url = '/changes/:id/edits/:kind/:docId';

  server.put(url, { config, schema: saving }, (request, reply) => {
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

  server.delete(url, { config, schema: dropping }, (request, reply) => {
    const target = targetOf(request, request.params, request.query.dropApprovals === true);
    const { ifMatch } = target;
    if (ifMatch === undefined) throw new Refused({ code: 'IF_MATCH_REQUIRED' });
    return act(request, reply, parts, async (ports) => {
      const stored = await edits.drop(ports, request.actor, { ...target, ifMatch });
      return { status: 200, body: { change: changeHead(stored) } };
    });
  });
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
