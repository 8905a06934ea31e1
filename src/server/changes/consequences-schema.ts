import { Type } from 'typebox';
import { versionSteps, type Consequences } from '../../registry/index.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed, listOf } from '../http/described.ts';
import { ConsentOverrideView } from './change-schemas.ts';

const ReconsentReason = Type.Object(
  {
    rule: Type.Enum([
      'new-category',
      'new-provider',
      'new-purpose',
      'new-recipient',
      'longer-duration',
    ]),
    category: Type.String({ description: 'The category that the visitor decides on.' }),
    entry: Type.Optional(Type.String({ description: 'The entry that brings it in.' })),
    value: Type.Optional(
      Type.Union([Type.String(), Type.Number()], {
        description: 'Provider or recipient, purpose in the default locale, or seconds.',
      }),
    ),
  },
  { ...closed, title: 'ReconsentReason' },
);
const Reconsent = Type.Object(
  {
    needed: Type.Boolean({ description: 'By the rules alone.' }),
    reasons: listOf(ReconsentReason),
    override: Type.Optional(ConsentOverrideView),
    verdict: Type.Boolean({ description: 'Whether publishing will ask visitors again.' }),
  },
  { ...closed, title: 'Reconsent' },
);

const place = Type.Object({ kind: Kind, id: Type.String() }, closed);
const OutdatedText = Type.Object(
  {
    document: place,
    path: Type.String({ description: 'JSON Pointer to the text, without its locale.' }),
    locale: Type.String({ description: 'The one that needs an update.' }),
  },
  { ...closed, title: 'OutdatedText' },
);

const shown = { what: Type.Enum(['entry', 'category', 'section']), id: Type.String() };
const ShownItem = Type.Object(
  {
    ...shown,
    category: Type.Optional(Type.String({ description: 'Under which an entry is shown.' })),
  },
  { ...closed, title: 'ShownItem' },
);
const side = Type.Union([Type.String(), Type.Number()]);
const MovedItem = Type.Object(
  { ...shown, by: Type.Enum(['category', 'consent', 'order']), from: side, to: side },
  {
    ...closed,
    title: 'MovedItem',
    description: 'By category: ids. By consent: asked or always-on. By order: places, from 1.',
  },
);
const SurfaceShift = Type.Object(
  { appears: listOf(ShownItem), disappears: listOf(ShownItem), moves: listOf(MovedItem) },
  { ...closed, title: 'SurfaceShift' },
);

const StepReason = Type.Object(
  {
    rule: Type.Enum(['words', 'added', 'removed', 'meaning']),
    document: place,
    path: Type.Optional(
      Type.String({ description: 'JSON Pointer; absent for a document as a whole.' }),
    ),
  },
  { ...closed, title: 'StepReason' },
);
const ExportStep = Type.Object(
  {
    step: Type.Enum([...versionSteps]),
    reasons: listOf(StepReason, { description: 'Those that decide the step.' }),
  },
  { ...closed, title: 'ExportStep' },
);

const ReadOutput = Type.Object(
  {
    address: Type.String({ description: 'Path on this server.' }),
    how: Type.Enum(['altered', 'added', 'removed']),
  },
  { ...closed, title: 'ReadOutput' },
);

export const ConsequencesView = Type.Unsafe<Consequences>(
  Type.Object(
    {
      reconsent: Reconsent,
      texts: listOf(OutdatedText, { description: 'Translations whose source changed.' }),
      banner: SurfaceShift,
      policy: SurfaceShift,
      export: ExportStep,
      locales: listOf(Type.String(), { description: 'In which a visitor reads something else.' }),
      outputs: listOf(ReadOutput, {
        description: 'Public files that say something else, beside number, date and digest.',
      }),
    },
    { ...closed, title: 'Consequences', description: 'What publishing will cause, by rules.' },
  ),
);
