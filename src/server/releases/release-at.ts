import { instantOf } from '../clock.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The last second meant by a day (the whole of it, UTC) or by an instant (RFC 3339). @returns undefined when it is neither */
export function lastSecondOf(text: string): string | undefined {
  const wanted = day.test(text) ? `${text}T23:59:59Z` : text;
  if (!instant.test(wanted)) return undefined;
  const time = Date.parse(wanted);
  if (Number.isNaN(time) || !isInCalendar(text)) return undefined;
  return instantOf(new Date(time));
}

/** `Date.parse` takes 30 February for 2 March. */
function isInCalendar(text: string): boolean {
  const date = text.slice(0, 'YYYY-MM-DD'.length);
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}
