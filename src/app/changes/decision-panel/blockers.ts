import type { Finding, Kind } from '../../../registry/index';
import { documentKey, type ChangeView } from '../change-view';
import { editorOf, type EditorAddress } from '../editor-of';

/** A document that keeps a change from being submitted or published, and where to mend it. */
export interface Blocker {
  readonly key: string;
  readonly title: string;
  readonly kind: Kind;
  readonly errors: number;
  /** The field of the first error. */
  readonly link: EditorAddress;
}

/** Errors by document; those outside the change, such as an entry it leaves without a category, included. */
export function blockersOf(view: ChangeView): readonly Blocker[] {
  const titles = new Map(view.documents.map((each) => [documentKey(each), each.title]));
  const byDocument = new Map<string, Finding[]>();
  for (const finding of view.findings.filter(({ severity }) => severity === 'error')) {
    const key = documentKey(finding.document);
    byDocument.set(key, [...(byDocument.get(key) ?? []), finding]);
  }
  return [...byDocument].flatMap(([key, findings]) => {
    const [first] = findings;
    if (first === undefined) return [];
    const { kind, id } = first.document;
    return {
      key,
      title: titles.get(key) ?? id,
      kind,
      errors: findings.length,
      link: editorOf(kind, id, first.path),
    };
  });
}
