import { Type, type Static } from 'typebox';
import {
  compareBodies,
  verdicts,
  type Actor,
  type Body,
  type Change,
  type Edit,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import { closed, InstantText } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import type { ChangedDocument } from './change-documents.ts';

export const LastReview = Type.Object(
  {
    revision: Type.Integer({ minimum: 1 }),
    verdict: Type.Enum([...verdicts]),
    at: InstantText,
  },
  { ...closed, title: 'LastReview', description: "The reader's newest decision on the change." },
);
export type LastReview = Static<typeof LastReview>;

/** @returns undefined when this person never decided on it */
export function lastReviewOf({ decisions }: Change, actor: Actor): LastReview | undefined {
  if (actor.kind !== 'user') return undefined;
  const newest = decisions.findLast(({ person }) => person === actor.id);
  return newest && { revision: newest.revision, verdict: newest.verdict, at: newest.at };
}

/** What differs from what somebody decided on; what they did not see then differs from what is live. */
export async function sinceReview(
  { changes }: Pick<Repositories, 'changes'>,
  change: Change,
  documents: readonly ChangedDocument[],
  review: LastReview | undefined,
): Promise<readonly ChangedDocument[]> {
  if (!review) return documents;
  if (review.revision === change.revision) {
    return documents.map((document) => ({ ...document, sinceReview: [] }));
  }
  const decided = await changes.decidedEdits(change.id, review.revision);
  // Decided on before such edits were kept: nobody knows what was there.
  if (decided.length === 0) return documents;
  const then = new Map(decided.map((edit) => [keyOf(edit), edit]));
  return documents.map((document) => {
    const edit = then.get(keyOf(document));
    const seen = edit ? bodyOf(edit) : document.before;
    return { ...document, sinceReview: [...compareBodies(seen, document.after)] };
  });
}

const bodyOf = (edit: Edit): Body | undefined => (edit.op === 'delete' ? undefined : edit.body);
