import type { Body, Document } from '../../../registry/index';
import type { ChangedDocument, ChangeView } from '../change-view';
import type { ListedDocument } from '../changes-client';
import type { Sides } from './compose-visitor-rows';

/**
 * What a visitor reads of a document is made of these, before and after the change: an entry with what its row refers to.
 * @param context documents other than entries, with the change applied
 */
export function sidesOf(
  view: ChangeView,
  entry: ChangedDocument,
  context: readonly ListedDocument[],
): Sides {
  const changed = view.documents.filter(({ kind }) => kind !== 'entry');
  const touched = new Set(changed.map(keyOf));
  const untouched = context
    .filter((document) => !touched.has(keyOf(document)))
    .map(({ kind, id, body }): Document => ({ kind, id, body: body as Body }));
  const side = (name: 'before' | 'after'): readonly Document[] => [
    ...untouched,
    ...(entry.kind === 'entry' ? [...changed, entry] : changed).flatMap((document): Document[] => {
      const { kind, id, [name]: body } = document;
      return body === undefined ? [] : [{ kind, id, body }];
    }),
  ];
  return { before: side('before'), after: side('after') };
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}/${id}`;
