import { Type } from 'typebox';
import {
  asideOf,
  covers,
  type Acknowledgement,
  type Change,
  type Context,
  type Finding,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import { finding } from '../documents/document-schemas.ts';
import { closed } from '../http/described.ts';
import { AcknowledgementView } from './change-schemas.ts';
import type { Overlay } from './overlays.ts';

/** A finding, and who lets it stand: in this change, or in a release that still holds. */
export interface ChangeFinding extends Finding {
  readonly setAside?: Acknowledgement;
}
export const ChangeFinding = Type.Unsafe<ChangeFinding>(
  Type.Object(
    { ...finding, setAside: Type.Optional(AcknowledgementView) },
    { ...closed, title: 'ChangeFinding' },
  ),
);

/** Of the documents that a change touches, and every error that stands in its way. */
export function changeFindings(
  change: Change,
  { judged, live }: Pick<Overlay, 'judged' | 'live'>,
  context: Context,
): readonly ChangeFinding[] {
  const own = new Set(change.edits.map(keyOf));
  const { now } = context;
  return judged
    .findings(now)
    .filter(({ document, severity }) => severity === 'error' || own.has(keyOf(document)))
    .map((one) => {
      const earlier = live.setAside.find((aside) => covers(aside, one, now));
      const setAside = asideOf(change, one, context) ?? earlier;
      return setAside ? { ...one, setAside } : one;
    });
}
