import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Edit } from '../change/change.ts';
import type { EntryBody } from '../entry/entry.ts';
import { canonicalText } from './canonical-text.ts';

export interface Stamp {
  /** Day of the approving decision, full-date. */
  readonly date: string;
  /** `C-118`: the source of an entry that names none. */
  readonly changeId: string;
  /** The role that decided on exemptions; the public file names no person. */
  readonly decidedBy?: string;
}

/**
 * What publishing writes into the entries of a change, so that whoever decides does not become a contributor (formats.md §1):
 * `reviewedAt`, who decided on a new or altered exemption and when, and a source where none is named.
 * @param live before the change
 */
export function stampForPublish(
  edits: readonly Edit[],
  stamp: Stamp,
  live: Catalogue,
): readonly Edit[] {
  return edits.map((edit) =>
    edit.kind === 'entry' && edit.op !== 'delete'
      ? { ...edit, body: stampEntry(edit.body as EntryBody, stamp, live.entry.get(edit.id)) }
      : edit,
  );
}

/** @param before the entry as it is live */
export function stampEntry(
  body: EntryBody,
  { date, changeId, decidedBy = 'reviewer' }: Stamp,
  before: EntryBody | undefined,
): EntryBody {
  const { exemption } = body;
  const source = body.source ?? [];
  return {
    ...body,
    reviewedAt: date,
    source: source.length > 0 ? source : [{ type: 'manual', ref: changeId, licence: 'own' }],
    ...(exemption && {
      exemption: isSameDossier(exemption, before?.exemption)
        ? { ...exemption, ...decisionOf(before?.exemption) }
        : { ...exemption, decidedBy, decidedAt: date },
    }),
  };
}

type Dossier = NonNullable<EntryBody['exemption']>;

function isSameDossier(now: Dossier, before: Dossier | undefined): boolean {
  if (before?.decidedAt === undefined) return false;
  return canonicalText(stated(now)) === canonicalText(stated(before));
}

function stated({ decidedBy: _by, decidedAt: _at, ...dossier }: Dossier): object {
  return dossier;
}

const decisionOf = (dossier: Dossier | undefined): Pick<Dossier, 'decidedBy' | 'decidedAt'> => ({
  ...(dossier?.decidedBy !== undefined && { decidedBy: dossier.decidedBy }),
  ...(dossier?.decidedAt !== undefined && { decidedAt: dossier.decidedAt }),
});
