import type { PolicyMarks } from './compare-pages.ts';
import { frameWordsOf } from './frame-words.ts';
import { html, type Part } from './html.ts';

/** Draws a part of the page, marked where it differs. */
export type Marker = (place: string, content: Part) => Part;

/** For a page that stands alone: every part as it is. */
export const unmarked: Marker = (_place, content) => content;

/** Outlines what differs, and says so to whoever does not see it, in the language of the page. */
export function markerOf(marks: PolicyMarks, locale: string): Marker {
  const words = frameWordsOf(locale);
  return (place, content) => {
    const mark = marks.get(place);
    return mark === undefined ? content : html`<mark><b>${words[mark]}: </b>${content}</mark>`;
  };
}
