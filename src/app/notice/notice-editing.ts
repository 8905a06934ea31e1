import { Service } from '@angular/core';
import { DocumentEditing } from '../platform/document-draft/document-editing';
import { documentForm } from '../platform/document-draft/document-form';
import { chosen, counted, written } from '../platform/document-draft/places';

const DAY = 86_400;
const SIX_MONTHS_IN_DAYS = 180;
// Browsers keep no cookie longer (RFC 6265bis §5.6.2).
const MAX_DAYS = 400;
const MAX_RADIUS = 32;

/** In whole seconds; no days are none. */
export const secondsIn = (days: number | null): number => Math.round((days ?? 0) * DAY);

const places = {
  position: chosen('/appearance/position'),
  scheme: chosen('/appearance/scheme'),
  /** Empty: the accent of the shipped look. */
  accent: written('/appearance/accent', (words) => words.trim().toLowerCase()),
  radius: counted('/appearance/radius', { min: 0, max: MAX_RADIUS }),
  cookie: written('/choice/cookie', (words) => words.trim()),
  domain: written('/choice/domain', (words) => words.trim()),
  days: counted(
    '/choice/maxAgeSeconds',
    { min: 1, max: MAX_DAYS },
    {
      // Part of a day stays part of a day: nothing is rounded away by looking at it.
      shown: (seconds) => (seconds === 0 ? null : Number(seconds) / DAY),
      kept: secondsIn,
    },
  ),
};

/** The notice while it is edited: every field of its page reads and writes here. */
@Service({ autoProvided: false })
export class NoticeEditing extends DocumentEditing<'notice'> {
  readonly limits = { days: MAX_DAYS, radius: MAX_RADIUS };
  readonly fields = documentForm(this, places, {
    appearance: { position: 'bottom', scheme: 'auto' },
    choice: { cookie: 'cookies_preferences', maxAgeSeconds: secondsIn(SIX_MONTHS_IN_DAYS) },
  });

  constructor() {
    super('notice', () => 'main');
  }
}
