import {
  approvalsOf,
  dropEdit,
  editAt,
  editText,
  judge,
  saveEdit,
  type Actor,
  type Document,
  type Edit,
  type Finding,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import { Refused } from '../http/problem-reply.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Repositories } from '../repositories.ts';
import type { StoredChange } from './change-repository.ts';
import type { ChangeService, Loaded, Parts } from './change-service.ts';
import { editEtag } from './etags.ts';
import { requireNone, requireValue } from './require-value.ts';

/** Which edit, and what the client believes to be there. */
export interface EditTarget extends Pick<Document, 'kind' | 'id'> {
  readonly change: string;
  /** The edit's ETag; absent for a first edit (`If-None-Match: *`). */
  readonly ifMatch?: string;
  /** Approvals may fall away: the client has asked. */
  readonly dropApprovals: boolean;
}

export interface SavedEdit {
  readonly stored: StoredChange;
  readonly edit: Edit;
  /** The edit was not there before. */
  readonly isNew: boolean;
  /** Of the edited document, with the edit applied. */
  readonly findings: readonly Finding[];
}

/** An edit as others see it. */
export const editView = (edit: Edit) => ({
  kind: edit.kind,
  id: edit.id,
  op: edit.op,
  baseVersion: edit.baseVersion,
  ...(edit.op === 'delete' ? {} : { body: edit.body }),
  etag: editEtag(edit),
});

/** Puts edits into changes and takes them out. The ports are those of one transaction. */
export class EditService {
  readonly #changes: ChangeService;
  readonly #parts: Parts;

  constructor(changes: ChangeService, parts: Parts) {
    this.#changes = changes;
    this.#parts = parts;
  }

  async save(
    ports: Repositories,
    actor: Actor,
    target: EditTarget,
    edit: Edit,
  ): Promise<SavedEdit> {
    const { loaded, there } = await this.#open(ports, actor, target);
    const before = loaded.stored.change;
    if (!there || editText(there) !== editText(edit)) {
      refuseToVoid(loaded, target);
      refuseRetired(loaded, edit);
    }
    const after = requireValue(saveEdit(before, actor, loaded.context, edit));
    const document = { kind: edit.kind, id: edit.id };
    const facts = { document, op: edit.op, edit: digestOf(editText(edit)) };
    const event = { action: 'edit', facts };
    const stored = await this.#changes.store(ports, actor, loaded.stored, after, event);
    const { judged } = await this.#parts.overlays.of(ports, after);
    const findings = judged.findingsOf(keyOf(edit), this.#parts.now());
    return { stored, edit, isNew: there === undefined, findings };
  }

  async drop(
    ports: Repositories,
    actor: Actor,
    target: EditTarget & { readonly ifMatch: string },
  ): Promise<StoredChange> {
    const { loaded } = await this.#open(ports, actor, target);
    const { kind, id } = target;
    refuseToVoid(loaded, target);
    const after = requireValue(dropEdit(loaded.stored.change, actor, loaded.context, target));
    const event = { action: 'edit', facts: { document: { kind, id }, op: 'drop' } };
    return this.#changes.store(ports, actor, loaded.stored, after, event);
  }

  /** In the order of workflow.md: permission, `If-Match`, state. */
  async #open(
    ports: Repositories,
    actor: Actor,
    target: EditTarget,
  ): Promise<{ loaded: Loaded; there: Edit | undefined }> {
    const wanted = { id: target.change, action: 'edit' } as const;
    const loaded = await this.#changes.loadFor(ports, actor, wanted);
    const { stored, context } = loaded;
    const there = editAt(stored.change.edits, target);
    if ((there && editEtag(there)) !== target.ifMatch) {
      throw new Refused({ code: 'ETAG_MISMATCH', current: there ? editView(there) : null });
    }
    requireNone(judge('edit', { change: stored.change, actor, context }));
    return { loaded, there };
  }
}

function refuseToVoid({ stored: { change }, context }: Loaded, target: EditTarget): void {
  // Where nobody judged this revision there is nothing to void, and no need to hash a large change.
  const isJudged = change.decisions.some(({ revision }) => revision === change.revision);
  if (target.dropApprovals || !isJudged) return;
  const approvals = approvalsOf(change, context.contentHash, context.standing).length;
  if (approvals > 0) throw new Refused({ code: 'BAD_STATE', state: change.state, approvals });
}

/** Ids are never reused: whatever was retired keeps its name in older releases. */
function refuseRetired({ overlay }: Loaded, { kind, id, op }: Edit): void {
  const known = overlay.live.documents.get(keyOf({ kind, id }));
  if (op === 'create' && known?.live === false) {
    throw new Refused({ code: 'DUPLICATE_ID', kind, id });
  }
}
