import type { PolicyMarks } from './compare-pages.ts';
import { html, nothing, type Html } from './html.ts';
import { markerOf, unmarked, type Marker } from './mark-parts.ts';
import type { PolicyPage } from './policy-page.ts';
import { renderPolicyTable } from './render-policy-table.ts';

/** Where the page leads, relative to its own address or absolute. */
export interface PolicyLinks {
  /** Every locale the page exists in, its own among them. */
  readonly locales: readonly { readonly locale: string; readonly href: string }[];
  /** The style sheet `policyPageStyles`; `/policy.css` when not given. */
  readonly styles?: string;
  /** The registry JSON of the same release. */
  readonly registry?: string;
}

const SHORT_DIGEST = 12;

/**
 * The policy page as an HTML document. It needs no script and allows a policy of `default-src 'none'; style-src 'self'`.
 * @param digest of the registry JSON, `sha256-<base64>`
 * @param marks what differs from another page; never on a page that is published
 */
export function renderPolicyPage(
  page: PolicyPage,
  {
    digest,
    links,
    marks,
  }: { readonly digest: string; readonly links: PolicyLinks; readonly marks?: PolicyMarks },
): string {
  const marked = marks ? markerOf(marks, page.locale) : unmarked;
  return html`<!doctype html>
    <html lang="${page.locale}" dir="${page.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        ${renderAlternates(page, links)}
        <link rel="stylesheet" href="${links.styles ?? '/policy.css'}" />
      </head>
      <body>
        ${renderLanguages(page, links)}
        <main>
          <h1>${marked('title', page.title)}</h1>
          ${renderParagraphs(page.introduction, 'introduction', marked)}${page.sections.map((section) => renderSection(section, marked))}${renderTables(page, marked)}
        </main>
        ${renderFooter(page, digest, links)}
      </body>
    </html> `.html;
}

const renderParagraphs = (
  paragraphs: readonly string[],
  place: string,
  marked: Marker,
): readonly Html[] =>
  paragraphs.map((words, index) => html`<p>${marked(`${place}/${index}`, words)}</p> `);

const renderSection = (
  { id, heading, paragraphs }: PolicyPage['sections'][number],
  marked: Marker,
): Html =>
  html`<section aria-labelledby="section-${id}">
    <h2 id="section-${id}">${marked(`section/${id}`, heading)}</h2>
    ${renderParagraphs(paragraphs, `section/${id}`, marked)}
  </section> `;

function renderTables(
  { tablesHeading, tables, columns, nothingIn }: PolicyPage,
  marked: Marker,
): Html {
  return html`<section aria-labelledby="tables">
    <h2 id="tables">${tablesHeading}</h2>
    ${tables.map((table) => renderPolicyTable(table, columns, marked))}${
      nothingIn === '' ? nothing : html`<p>${marked('nothingIn', nothingIn)}</p> `
    }
  </section> `;
}

function renderAlternates(page: PolicyPage, { locales }: PolicyLinks): readonly Html[] {
  return locales
    .filter(({ locale }) => locale !== page.locale)
    .map(({ locale, href }) => html`<link rel="alternate" hreflang="${locale}" href="${href}" /> `);
}

/** Each language calls itself by its own name, so that who needs it can read it. */
function renderLanguages(page: PolicyPage, { locales }: PolicyLinks): Html {
  if (locales.length < 2) return nothing;
  const items = locales.map(({ locale, href }) =>
    locale === page.locale
      ? html`<li>
          <a href="${href}" lang="${locale}" hreflang="${locale}" aria-current="page"
            >${ownName(locale)}</a
          >
        </li> `
      : html`<li>
          <a href="${href}" lang="${locale}" hreflang="${locale}">${ownName(locale)}</a>
        </li> `,
  );
  return html`<nav aria-label="${page.languagesLabel}">
    <ul>
      ${items}
    </ul>
  </nav> `;
}

function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

function renderFooter(page: PolicyPage, digest: string, { registry }: PolicyLinks): Html {
  const short = digest.replace(/^sha256-/, '').slice(0, SHORT_DIGEST);
  const data =
    registry === undefined
      ? nothing
      : html`<p><a href="${registry}">${page.registryLabel}</a></p> `;
  return html`<footer>
    <p><time datetime="${page.publishedAt}">${page.releaseWords}</time></p>
    <p>${page.digestLabel} <code title="${digest}">${short}</code></p>
    ${data}
  </footer> `;
}
