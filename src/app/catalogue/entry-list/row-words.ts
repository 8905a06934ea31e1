import type { Duration } from '../../../registry/index';
import type { Tone } from '../../ui/state-badge/state-badge';
import type { EntryRow } from '../entry-row';

/** A badge: its tone, a key of words and the number in them. */
export interface Badge {
  readonly tone: Tone;
  readonly key: string;
  readonly count: number;
}

const tones: Readonly<Record<EntryRow['state'], Tone>> = {
  new: 'review',
  live: 'live',
  changed: 'review',
  retired: 'plain',
};

/** What blocks goes before what asks for work, and that before the plain state. */
export function badgeOf({ findings, state }: Pick<EntryRow, 'findings' | 'state'>): Badge {
  if (findings.error > 0) return { tone: 'error', key: 'ui.severity.error', count: findings.error };
  if (findings.warning > 0) {
    return { tone: 'attention', key: 'ui.severity.warning', count: findings.warning };
  }
  return { tone: tones[state], key: `catalogue.state.${state}`, count: 0 };
}

/** Keys of the words below an amount of time: "by default", "renewed at each visit". */
export function durationAsides({ kind, qualifier, refreshed }: Duration): readonly string[] {
  if (kind !== 'persistent') return [];
  return [
    ...(qualifier === 'exactly' ? [] : [`catalogue.qualifier.${qualifier}`]),
    ...(refreshed ? ['catalogue.qualifier.refreshed'] : []),
  ];
}
