import { Type, type Static } from 'typebox';
import { bodySchemas, changeStates, kinds, type Body, type Finding } from '../../registry/index.ts';
import { closed, named } from '../http/described.ts';

export const Kind = Type.Enum([...kinds], { description: 'Kind of document.' });
export const DocumentId = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
  description: 'Id of the document, unique in its kind; `main` where there is but one.',
});

const bodies = Object.entries(bodySchemas).map(([kind, schema]) =>
  named(`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}Body`, schema),
);

/** A body of any kind. As drafts go, any member may be missing. */
export const DocumentBody = Type.Unsafe<Body>({
  title: 'DocumentBody',
  description: 'By the kind of the document.',
  anyOf: bodies,
});

/** Which document. */
export const DocumentKey = Type.Object(
  { kind: Kind, id: Type.String() },
  { ...closed, title: 'DocumentKey' },
);

/** What a rule says about a document, as the registry has it. */
export const finding = {
  rule: Type.String({ description: 'E.g. `CK024`.' }),
  pack: Type.String(),
  version: Type.String(),
  severity: Type.Enum(['error', 'warning', 'info']),
  aside: Type.Enum(['nobody', 'administrator', 'reviewer', 'both', 'not-needed'], {
    description: 'Who may set it aside.',
  }),
  document: DocumentKey,
  path: Type.String({ description: "JSON Pointer into the document's body (RFC 6901)." }),
  params: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  key: Type.String(),
};
export const FindingView = Type.Unsafe<Finding>(
  Type.Object(finding, { ...closed, title: 'Finding' }),
);

export const ChangeIdText = Type.String({
  pattern: '^C-[1-9][0-9]{0,8}$',
  description: 'Id of a change, e.g. `C-118`.',
});
export const ChangeStateName = Type.Enum([...changeStates]);

/** Enough of a change to name it and lead to it. */
export const touch = { id: ChangeIdText, title: Type.String(), state: ChangeStateName };

/** The change that touches a document and is not over; one's own before any other. */
export const OpenTouch = Type.Object(
  { ...touch, mine: Type.Boolean() },
  { ...closed, title: 'OpenTouch' },
);
export type OpenTouch = Static<typeof OpenTouch>;
