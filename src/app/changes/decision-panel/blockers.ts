import type { Finding } from '../../../registry/index';
import { documentKey, type ChangeView } from '../change-view';

/** A document that keeps a change from being submitted or published, and where to mend it. */
export interface Blocker {
  readonly key: string;
  readonly title: string;
  readonly isEntry: boolean;
  readonly errors: number;
  readonly link: readonly string[];
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
      isEntry: kind === 'entry',
      errors: findings.length,
      link: editorOf(kind, id),
    };
  });
}

/** Where a document is edited. */
export function editorOf(kind: Finding['document']['kind'], id: string): readonly string[] {
  switch (kind) {
    case 'entry':
      return ['/entries', id];
    case 'category':
      return ['/categories'];
    case 'provider':
      return ['/providers'];
    case 'location':
    case 'settings':
      return ['/settings'];
    case 'notice':
      return ['/notice'];
    case 'policy':
      return ['/policy-page'];
  }
}
