import type { Decision, Mark } from '../../../registry/index';
import { documentKey, type ChangeView } from '../change-view';

/** What somebody thought of a document, as it stands beside it. */
export interface ShownMark {
  readonly mark: Mark['mark'];
  /** It was meant for another content than there is now. */
  readonly isAltered: boolean;
  /** Who returned it; undefined for the reader's own mark. */
  readonly by?: string;
}

/**
 * By key of the document: what others returned in their latest decision, and the reader's own marks before those.
 * @param own marks of the reader
 */
export function shownMarks(
  view: ChangeView,
  own: readonly Mark[],
  reader: string,
): ReadonlyMap<string, ShownMark> {
  const contents = new Map(view.documents.map((each) => [documentKey(each), each.etag]));
  const shown = (mark: Mark): ShownMark => ({
    mark: mark.mark,
    isAltered: contents.get(documentKey(mark)) !== mark.content,
  });
  const others = latestOf(view.decisions).filter(
    ({ person, verdict }) => person !== reader && verdict === 'request-changes',
  );
  return new Map([
    ...others.flatMap(({ person, marks = [] }) =>
      marks
        .filter(({ mark }) => mark === 'returned')
        .map((mark) => {
          const by = view.people[person]?.name ?? person;
          return [documentKey(mark), { ...shown(mark), by }] as const;
        }),
    ),
    ...own.map((mark) => [documentKey(mark), shown(mark)] as const),
  ]);
}

const latestOf = (decisions: readonly Decision[]): readonly Decision[] => [
  ...new Map(decisions.map((decision) => [decision.person, decision])).values(),
];
