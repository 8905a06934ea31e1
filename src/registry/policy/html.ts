/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string;
}
export type Part = string | number | Html | readonly Html[];

/** Text in element content and in double-quoted attributes (WHATWG HTML §13.3). */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** A template that escapes whatever is no `Html`, so that forgetting is not possible. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, index) => piece + render(parts[index])).join('') };
}

export const nothing: Html = { html: '' };

function render(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
