import type { Change, Decision, Edit, Mark } from '../../registry/index.ts';
import type { ChangeTable, DecisionTable, EditTable } from './change-tables.ts';

type Head = Omit<Change, 'edits' | 'decisions' | 'contributors'>;

export const headOf = (row: ChangeTable): Head => ({
  id: row.id,
  title: row.title,
  description: row.description,
  author: row.author,
  revision: row.revision,
  baseRelease: row.base_release,
  state: row.state as Change['state'],
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  acknowledgements: JSON.parse(row.acknowledgements) as Change['acknowledgements'],
  ...optional('publishAt', row.publish_at),
  ...optional('consentOverride', row.consent_override),
  ...optional('scheduleFailure', row.schedule_failure),
  ...(row.release === null ? {} : { release: row.release }),
});

/** Written by rowOfHead, and by nobody else. */
const optional = <K extends 'publishAt' | 'consentOverride' | 'scheduleFailure'>(
  name: K,
  text: string | null,
): Partial<Pick<Change, K>> =>
  (text === null ? {} : { [name]: JSON.parse(text) as unknown }) as Partial<Pick<Change, K>>;

const textOf = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

export const rowOfHead = (change: Change): Omit<ChangeTable, 'id' | 'version'> => ({
  number: Number(change.id.slice('C-'.length)),
  title: change.title,
  description: change.description,
  author: change.author,
  state: change.state,
  revision: change.revision,
  base_release: change.baseRelease,
  release: change.release ?? null,
  publish_at: textOf(change.publishAt),
  acknowledgements: JSON.stringify(change.acknowledgements),
  consent_override: textOf(change.consentOverride),
  schedule_failure: textOf(change.scheduleFailure),
  created_at: change.createdAt,
  updated_at: change.updatedAt,
});

export function editOf(row: EditTable): Edit {
  const key = { kind: row.kind, id: row.id, baseVersion: row.base_version };
  // Written by rowOfEdit from a parsed edit, and by nobody else.
  return (
    row.body === null
      ? { ...key, op: 'delete' }
      : { ...key, op: row.op, body: JSON.parse(row.body) as unknown }
  ) as Edit;
}

export const rowOfEdit = (changeId: string, edit: Edit): EditTable => ({
  change_id: changeId,
  kind: edit.kind,
  id: edit.id,
  op: edit.op,
  base_version: edit.baseVersion,
  body: edit.op === 'delete' ? null : JSON.stringify(edit.body),
});

export const decisionOf = (row: DecisionTable): Decision => ({
  person: row.person,
  verdict: row.verdict as Decision['verdict'],
  revision: row.revision,
  contentHash: row.content_hash,
  at: row.at,
  comment: row.comment,
  setAside: JSON.parse(row.set_aside) as Decision['setAside'],
  // Written by rowOfDecision, as what is set aside is.
  ...(row.marks === '[]' ? {} : { marks: JSON.parse(row.marks) as readonly Mark[] }),
});

export const rowOfDecision = (
  changeId: string,
  position: number,
  decision: Decision,
): DecisionTable => ({
  change_id: changeId,
  position,
  person: decision.person,
  verdict: decision.verdict,
  revision: decision.revision,
  content_hash: decision.contentHash,
  at: decision.at,
  comment: decision.comment,
  set_aside: JSON.stringify(decision.setAside),
  marks: JSON.stringify(decision.marks ?? []),
});
