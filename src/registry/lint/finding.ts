import type { Kind } from '../catalogue/document.ts';

export type Severity = 'error' | 'warning' | 'info';
/** Who may set a finding aside (lint-rules.md §4); `nobody` = mend the document. */
export type Aside = 'nobody' | 'administrator' | 'reviewer' | 'both' | 'not-needed';

/** What a rule says about a document. Words are composed per locale by whoever shows it, from `rule` and `params`. */
export interface Finding {
  readonly rule: string;
  readonly pack: string;
  readonly version: string;
  readonly severity: Severity;
  readonly aside: Aside;
  readonly document: { readonly kind: Kind; readonly id: string };
  /** JSON Pointer into the document's body (RFC 6901), e.g. `/purpose/fr`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** RFC 8785 text of rule, pack, document and the values of all fields read. */
  readonly key: string;
}
