import type { DocumentChoice, RebasedDocument } from '../../../registry/index';

/** A document that this change and a newer release both touch. */
export interface RebasedView extends RebasedDocument {
  readonly title: string;
  /** The newest release that touched it, and whose change that was. */
  readonly release: number;
  readonly changeId: string;
  readonly changeTitle: string;
  readonly author: { readonly id: string; readonly name: string };
}

/** `GET /api/v1/changes/:id/rebase`, and what a plan answers. */
export interface RebaseAnswer {
  readonly etag: string;
  readonly documents: readonly RebasedView[];
}

/** What is still to be chosen, as the fields a person sees: pointers, or `whole`. */
export function openIn(document: RebasedView, choice: DocumentChoice = {}): readonly string[] {
  if (choice.drop === true) return [];
  if (document.asksWhole) return choice.whole === undefined ? ['whole'] : [];
  return document.conflicts.map(({ at }) => at).filter((at) => choice.fields?.[at] === undefined);
}

/** The choices that still mean something: a newer plan may have settled what was chosen. */
export function stillAsked(
  documents: readonly RebasedView[],
  choices: Readonly<Record<string, DocumentChoice>>,
): Record<string, DocumentChoice> {
  return Object.fromEntries(
    documents.flatMap((document) => {
      const choice = choices[document.key];
      if (!choice) return [];
      const asked = new Set(document.conflicts.map(({ at }) => at));
      const fields = Object.entries(choice.fields ?? {}).filter(([at]) => asked.has(at));
      const { whole, drop } = choice;
      return [
        [
          document.key,
          {
            ...(whole && document.asksWhole ? { whole } : {}),
            ...(drop ? { drop } : {}),
            ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
          },
        ],
      ];
    }),
  );
}
