import { Type, type Static } from 'typebox';
import { Duration, LocalisedText, NamePattern, type TextState } from '../../registry/index.ts';
import { OpenTouch } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf, named } from '../http/described.ts';

export const rowStates = ['new', 'live', 'changed', 'retired'] as const;
export type RowState = (typeof rowStates)[number];

const Words = named<LocalisedText>('LocalisedText', LocalisedText);
const textStates = ['missing', 'needs-update', 'draft', 'reviewed'] as const satisfies TextState[];
const count = Type.Integer({ minimum: 0 });

const FindingCounts = Type.Object(
  { error: count, warning: count, info: count },
  { ...closed, title: 'FindingCounts' },
);
const ProviderName = Type.Object(
  { id: Type.String(), name: Type.String() },
  { ...closed, title: 'ProviderName' },
);
const CategoryLabel = Type.Object(
  { id: Type.String(), label: Words },
  { ...closed, title: 'CategoryLabel' },
);

/** One entry as the list shows it: what is live, with a change laid over it. */
export const EntryRow = Type.Object(
  {
    id: Type.String(),
    names: listOf(named<NamePattern>('NamePattern', NamePattern)),
    provider: Type.Optional(ProviderName),
    category: Type.Optional(CategoryLabel),
    function: Type.Optional(Words),
    locations: listOf(Type.String()),
    duration: Type.Optional(named<Duration>('Duration', Duration)),
    texts: Type.Record(Type.String(), Type.Enum([...textStates]), {
      description: "The worst state of the entry's texts, per published locale.",
    }),
    findings: FindingCounts,
    state: Type.Enum([...rowStates]),
    release: Type.Optional(Type.Integer({ minimum: 1, description: 'Live since this release.' })),
    change: Type.Optional(OpenTouch),
    updatedAt: Type.Optional(InstantText),
  },
  { ...closed, title: 'EntryRow' },
);
export type EntryRow = Readonly<Static<typeof EntryRow>>;

/** A row with what filters and sorting read. */
export interface IndexedRow {
  readonly row: EntryRow;
  /** Every word a search may find, in lower case. */
  readonly words: string;
  /** Gone from the live catalogue in an earlier release: shown to whoever asks for it. */
  readonly isPast: boolean;
}
