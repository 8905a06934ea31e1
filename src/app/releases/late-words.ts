import { composeDuration } from '../../registry/index';

const WORTH_SAYING = 60;

/** "2 minutes": how long after its time a release went live; empty when it was in time. */
export function lateWords(seconds: number | undefined, language: string): string {
  if (seconds === undefined || seconds < WORTH_SAYING) return '';
  const whole = Math.floor(seconds / WORTH_SAYING) * WORTH_SAYING;
  const facts = {
    kind: 'persistent',
    seconds: whole,
    qualifier: 'exactly',
    refreshed: false,
  } as const;
  return composeDuration(facts, language);
}
