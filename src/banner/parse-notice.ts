import type { NoticeProjection } from '../registry/public/index.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isAnswer = (value: unknown): boolean => value === true || value === false;
const token = /^[\w.-]+$/;

function isSound(notice: NoticeProjection): boolean {
  const { texts, appearance, categories, choice } = notice;
  const { title, text, acceptAll, refuseAll, choose, policyLink, reopen } = texts;
  const { position, scheme, accent = '#000000', radius = 0 } = appearance;
  return (
    (notice.format + notice.formatVersion).startsWith('cookie-notice1.') &&
    [title, text, acceptAll, refuseAll, choose, policyLink, reopen].every(isText) &&
    [notice.release, notice.consentRevision, choice.maxAgeSeconds, radius].every(
      Number.isInteger,
    ) &&
    // What ends up in a cookie line or a style sheet must be nothing else than it says.
    [choice.cookie, choice.domain ?? 'a', position].every((value) => token.test(value)) &&
    /^(auto|light|dark)#[\da-f]{6}$/i.test(scheme + accent) &&
    categories.every(
      ({ id, label, description, alwaysOn, gpcOptOut }) =>
        token.test(id) &&
        [label, description].every(isText) &&
        [alwaysOn, gpcOptOut].every(isAnswer),
    )
  );
}

/**
 * The only door from unknown to a notice; members it does not know are passed over.
 * @throws when anything is malformed: a banner that could be wrong is not shown
 */
export function parseNotice(input: unknown): NoticeProjection {
  const notice = input as NoticeProjection;
  if (!isSound(notice)) throw new Error('malformed notice');
  return notice;
}
