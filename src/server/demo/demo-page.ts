import type { NoticeCategory, NoticeProjection } from '../../registry/index.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (words: string): string => words.replaceAll(/[&<>"']/g, (one) => escapes[one] ?? '');

/** @param notice of the live release; undefined before the first */
export function demoPage(notice: NoticeProjection | undefined): string {
  const categories = notice?.categories ?? [];
  return `<!doctype html>
<html lang="${notice?.locale ?? 'en'}" dir="${notice?.direction ?? 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>A visited site</title>
    <link rel="stylesheet" href="/demo/demo.css" />
    <script src="/demo/demo.js"></script>
    <script src="/banner.js" data-locale="auto" async></script>
${categories.map(heldBack).join('')}  </head>
  <body>
    <header>
      <p class="site">A visited site</p>
      <p><a href="#cookie-notice" data-cookie-notice-open>Cookie settings</a></p>
    </header>
    <main>
      <h1>What your decision does here</h1>
      <p>
        This page carries the banner as any site would. One script per category is held back until
        the visitor allows it. Decide, and watch the last column; take a decision back with the link
        above.
      </p>
${notice ? table(categories) : nothingYet}    </main>
  </body>
</html>
`;
}

const nothingYet = `      <p class="empty">Nothing is published yet, so there is no banner to show.</p>
`;

/** Where nothing is asked, nothing is held back. */
const heldBack = ({ id, alwaysOn }: NoticeCategory): string =>
  alwaysOn
    ? `    <script src="/demo/held-back/${id}.js" defer></script>\n`
    : `    <script type="text/plain" data-category="${id}" data-src="/demo/held-back/${id}.js"></script>\n`;

const table = (categories: readonly NoticeCategory[]): string => `      <table>
        <caption>Scripts of this page, by category</caption>
        <thead>
          <tr><th scope="col">Category</th><th scope="col">Consent</th><th scope="col">Script</th></tr>
        </thead>
        <tbody>
${categories.map(row).join('')}        </tbody>
      </table>
`;

const row = ({ id, label, alwaysOn }: NoticeCategory): string => `          <tr>
            <th scope="row">${escape(label)}</th>
            <td>${alwaysOn ? 'Always on' : 'Asked'}</td>
            <td><output data-script="${id}">Held back</output></td>
          </tr>
`;
