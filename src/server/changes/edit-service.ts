import {
  approvalsOf,
  dropEdit,
  saveEdit,
  type Actor,
  type Document,
  type Edit,
  type Finding,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import type { StoredChange } from './change-repository.ts';
import type { ChangeService, Loaded, Parts } from './change-service.ts';
import { editEtag } from './etags.ts';
import { requireValue } from './require-value.ts';

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
    const { loaded, there } = await this.#open(ports, target);
    const before = loaded.stored.change;
    const known = loaded.overlay.live.documents.get(keyOf(edit));
    if (edit.op === 'create' && known?.live === false) {
      // Ids are never reused: whatever was retired keeps its name in older releases.
      throw new Refused({ code: 'DUPLICATE_ID', kind: edit.kind, id: edit.id });
    }
    const after = requireValue(saveEdit(before, actor, loaded.context, edit));
    if (after !== before) refuseToVoid(loaded, target);
    const facts = { document: { kind: edit.kind, id: edit.id }, op: edit.op };
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
    const { loaded } = await this.#open(ports, target);
    const { kind, id } = target;
    const after = requireValue(dropEdit(loaded.stored.change, actor, loaded.context, target));
    refuseToVoid(loaded, target);
    const event = { action: 'edit', facts: { document: { kind, id }, op: 'drop' } };
    return this.#changes.store(ports, actor, loaded.stored, after, event);
  }

  async #open(
    ports: Repositories,
    target: EditTarget,
  ): Promise<{ loaded: Loaded; there: Edit | undefined }> {
    const loaded = await this.#changes.load(ports, target.change);
    const key = keyOf(target);
    const there = loaded.stored.change.edits.find((edit) => keyOf(edit) === key);
    if ((there && editEtag(there)) === target.ifMatch) return { loaded, there };
    throw new Refused({ code: 'ETAG_MISMATCH', current: there ? editView(there) : null });
  }
}

function refuseToVoid({ stored: { change }, context }: Loaded, target: EditTarget): void {
  if (target.dropApprovals) return;
  const approvals = approvalsOf(change, context.contentHash, context.standing).length;
  if (approvals > 0) throw new Refused({ code: 'BAD_STATE', state: change.state, approvals });
}
