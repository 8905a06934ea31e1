import { Type, type Static } from 'typebox';
import { composeRegistry, consentRevisionAfter, type RegistryJson } from '../../registry/index.ts';
import { closed, listOf } from '../http/described.ts';
import type { Overlay } from './overlays.ts';

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
  { needed: Type.Boolean(), reasons: listOf(ReconsentReason) },
  { ...closed, title: 'Reconsent' },
);

export const Consequences = Type.Object(
  { reconsent: Reconsent },
  { ...closed, title: 'Consequences' },
);
export type Consequences = Static<typeof Consequences>;

/** What publishing would cause, from the difference between what is live and what would be. */
export function consequencesOf(
  { live, judged }: Overlay,
  now: string,
  isOver: boolean,
): Consequences {
  if (isOver || !live.release) return { reconsent: { needed: false, reasons: [] } };
  const compose = (catalogue: Overlay['judged']['catalogue']): RegistryJson =>
    composeRegistry(catalogue, { release: 1, consentRevision: 1, publishedAt: now }, 'preview');
  const { reasons } = consentRevisionAfter(
    compose(live.judged.catalogue),
    compose(judged.catalogue),
  );
  return { reconsent: { needed: reasons.length > 0, reasons } };
}
