import type { ScheduleFailure } from '../../../registry/index';
import type { Language } from '../../platform/language';

/** Why a change did not go live at its time, as sentences. */
export const failureWords = (failure: ScheduleFailure, language: Language): readonly string[] => {
  const codes = [...new Set(failure.problems.map(({ code }) => code))];
  const minutes = Math.max(1, Math.round(failure.lateSeconds / 60));
  return codes.map((code) => {
    const own = `schedule.failed.${code}`;
    return language.knows(own)
      ? language.say(own, { minutes })
      : language.say(language.knows(`problems.${code}`) ? `problems.${code}` : 'problems.UNKNOWN');
  });
};
