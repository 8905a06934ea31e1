import { sameValue } from '../../catalogue/merge-bodies.ts';
import type { PublishedText } from '../../text/text.ts';
import type { Composed } from './asked.ts';
import { releasedDocuments, type ReleasedDocument } from './released-document.ts';

/** One member that two releases say differently; `path` is absent where the whole document came or went. */
export interface ReleasedDifference {
  readonly document: Pick<ReleasedDocument, 'kind' | 'id'>;
  readonly path?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Between the documents of two releases; numbers, dates and digests of the releases themselves are none. */
export function releasedDifferences(
  before: Composed,
  after: Composed,
): readonly ReleasedDifference[] {
  const old = releasedDocuments(before);
  const now = releasedDocuments(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    between(old.get(key), now.get(key)),
  );
}

function between(
  before: ReleasedDocument | undefined,
  after: ReleasedDocument | undefined,
): readonly ReleasedDifference[] {
  if (before === undefined) return after ? [{ document: placeOf(after), after }] : [];
  if (after === undefined) return [{ document: placeOf(before), before }];
  const paths = new Set([...Object.keys(before.members), ...Object.keys(after.members)]);
  return [...paths]
    .filter((path) => !sameValue(before.members[path], after.members[path]))
    .map((path) => ({
      document: placeOf(after),
      path,
      before: before.members[path],
      after: after.members[path],
    }));
}

const placeOf = ({ kind, id }: ReleasedDocument): ReleasedDifference['document'] => ({ kind, id });

/** Whether a member holds words per locale; the only other record is that of the packs. */
export const isText = (path: string, value: unknown): value is PublishedText =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && path !== '/rulePacks';
