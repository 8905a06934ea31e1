import type { NoticeProjection } from '../registry/public/index.ts';
import { button, element } from './element.ts';

export interface FirstLayerActs {
  readonly acceptAll: () => void;
  readonly refuseAll: () => void;
  readonly choose: () => void;
}

function region(
  { texts, locale, direction }: NoticeProjection,
  tag: 'dialog' | 'section',
  className: string,
  ...children: Node[]
): HTMLElement {
  return element(
    tag,
    { className, ariaLabel: texts.title, lang: locale, dir: direction, tabIndex: -1 },
    ...children,
  );
}

/** The question: a labelled region, or a modal dialog where the notice is set in the centre. */
export function firstLayer(
  notice: NoticeProjection,
  policyUrl: string,
  { acceptAll, refuseAll, choose }: FirstLayerActs,
): HTMLElement {
  const { texts, appearance } = notice;
  return region(
    notice,
    appearance.position === 'centre' ? 'dialog' : 'section',
    'card ' + appearance.position,
    element(
      'div',
      {},
      element('h2', {}, texts.title),
      element('p', {}, texts.text, ' ', element('a', { href: policyUrl }, texts.policyLink)),
    ),
    element(
      'div',
      { className: 'acts' },
      button(texts.acceptAll, '', acceptAll),
      button(texts.refuseAll, '', refuseAll),
      button(texts.choose, 'link', choose),
    ),
  );
}

/** The control that stays after the choice, for a page that has none of its own. */
export function reopenControl(notice: NoticeProjection, open: () => void): HTMLElement {
  return region(notice, 'section', 'stay', button(notice.texts.reopen, '', open));
}
