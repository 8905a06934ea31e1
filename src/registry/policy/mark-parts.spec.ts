import { html } from './html.ts';
import { markerOf, unmarked } from './mark-parts.ts';

const marks = new Map([['title', 'changed']] as const);
const drawn = (locale: string, place: string): string =>
  html`${markerOf(marks, locale)(place, '<b>Title</b>')}`.html;

describe('the marks of a policy page', () => {
  it('stand around what differs and say so first, in the language of the page', () => {
    expect(drawn('en', 'title')).toBe('<mark><b>changed: </b>&lt;b&gt;Title&lt;/b&gt;</mark>');
    expect(drawn('fr-CA', 'title')).toContain('<b>modifié: </b>');
  });

  it('leave everything else as it is', () => {
    expect(drawn('en', 'introduction/0')).toBe('&lt;b&gt;Title&lt;/b&gt;');
    expect(unmarked('title', 'Title')).toBe('Title');
  });
});
