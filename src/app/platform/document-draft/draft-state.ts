import type { FieldConflict } from '../../../registry/index';
import type { ApiProblem, ProblemField } from '../api-problem';

/** What the save line says. Nothing typed is lost in any of these. */
export type DraftState =
  | { readonly kind: 'idle' }
  /** Typed a moment ago, or on its way. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date; readonly change: string }
  /** The server cannot be reached: kept in this browser, sent as soon as it answers. */
  | { readonly kind: 'offline-kept' }
  /** Values the server cannot take; they stay typed and are shown beside their field. */
  | { readonly kind: 'refused'; readonly problems: readonly ProblemField[] }
  /** Saving would void approvals: the person decides. */
  | { readonly kind: 'asks'; readonly approvals: number }
  /** Both sides changed the same fields: the person chooses, field by field. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

/** What was refused, by pointers into the document: the server points into its request, of which that is `body`. */
export const refusedBy = ({ fields }: Pick<ApiProblem, 'fields'>): DraftState => ({
  kind: 'refused',
  problems: fields.map((field) => ({ ...field, at: field.at.replace(/^\/body(?=\/)/, '') })),
});
