/** The style sheet of the policy page, served at `/policy.css`: paper and ink, light and dark, narrow screens and print. */
export const policyPageStyles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f7f5, #101614);
  --sheet: light-dark(#ffffff, #171f1c);
  --line: light-dark(#dfe4e0, #2a3531);
  --ink: light-dark(#14201c, #e6eeea);
  --ink-2: light-dark(#4a5a54, #a5b5ae);
  --pine: light-dark(#0b5d4e, #67cdb4);
  --amber: light-dark(#8a4b08, #e0a458);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 64rem;
  padding: 24px 24px 48px;
  font: 400 1rem/1.55 'Inter Variable', Inter, system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: anywhere;
}
h1, h2, h3 { font-weight: 650; letter-spacing: -0.015em; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 24px 0 12px; }
h2 { font-size: 1.25rem; margin: 32px 0 8px; }
h3 { font-size: 1.0625rem; margin: 24px 0 4px; }
p { margin: 0 0 12px; max-width: 42rem; white-space: pre-line; }
a { color: var(--pine); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--pine); outline-offset: 2px; border-radius: 2px; }
code { font: 500 0.875em 'JetBrains Mono Variable', ui-monospace, Consolas, monospace; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 4px 0; }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.consent { color: var(--ink-2); }
table {
  width: 100%;
  margin: 12px 0 24px;
  border-collapse: collapse;
  background: var(--sheet);
  border: 1px solid var(--line);
  font-size: 0.9375rem;
}
caption { padding: 0 0 8px; color: var(--ink-2); font-size: 0.875rem; text-align: start; }
th, td { padding: 12px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--ink-2); font-size: 0.8125rem; font-weight: 600; }
tbody th { min-width: 12rem; font-weight: 400; }
tbody tr:last-child > * { border-bottom: 0; }
td span { display: block; }
td span + span { margin-top: 4px; color: var(--ink-2); }
/* Only in a preview beside another page: what differs there. */
mark {
  display: block;
  outline: 2px solid var(--amber);
  outline-offset: 3px;
  border-radius: 2px;
  background: none;
  color: inherit;
}
mark > b {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 0.875rem; }
footer p { margin: 0 0 4px; }
@media (max-width: 40rem) {
  body { padding: 16px 16px 32px; }
  table, caption, tbody, tr, th, td { display: block; }
  caption { padding: 12px 12px 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 12px 0; border-bottom: 1px solid var(--line); }
  tbody tr:last-child { border-bottom: 0; }
  tbody th, td { min-width: 0; padding: 4px 12px; border: 0; }
  tbody th::before, td::before {
    content: attr(data-label) / '';
    display: block;
    color: var(--ink-2);
    font-size: 0.8125rem;
    font-weight: 600;
  }
}
@media (prefers-contrast: more) {
  :root { --ink-2: var(--ink); --line: var(--ink); }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; background: none; font-size: 10pt; }
  nav { display: none; }
  table { background: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  a { color: inherit; }
}
`;
