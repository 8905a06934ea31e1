/** Tells the table which scripts ran. */
export const demoScript = `'use strict';
const ran = new Set();
function show() {
  for (const output of document.querySelectorAll('[data-script]')) {
    if (!ran.has(output.dataset.script) || output.dataset.ran) continue;
    output.dataset.ran = 'yes';
    output.textContent = 'Ran at ' + new Date().toLocaleTimeString();
  }
}
document.addEventListener('demo:ran', (event) => {
  ran.add(event.detail);
  show();
});
document.addEventListener('DOMContentLoaded', show);
`;

/** @param category an id: letters, digits and hyphens, so that nothing has to be escaped */
export const reportScript = (category: string): string =>
  `document.dispatchEvent(new CustomEvent('demo:ran', { detail: '${category}' }));\n`;

export const demoStyles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f7f5, #101614);
  --sheet: light-dark(#ffffff, #171f1c);
  --line: light-dark(#dfe4e0, #2a3531);
  --ink: light-dark(#14201c, #e6eeea);
  --ink-2: light-dark(#4a5a54, #a5b5ae);
  --pine: light-dark(#0b5d4e, #67cdb4);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  font: 400 1rem/1.55 'Inter Variable', Inter, system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
}
header {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 4px 24px;
  padding: 12px 24px;
  background: var(--sheet);
  border-bottom: 1px solid var(--line);
}
header p { margin: 0; }
.site { font-weight: 650; }
main { max-width: 48rem; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0 0 12px; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.015em; line-height: 1.25; }
a { color: var(--pine); text-underline-offset: 2px; display: inline-block; padding: 2px 0; }
a:focus-visible { outline: 2px solid var(--pine); outline-offset: 2px; border-radius: 2px; }
table { width: 100%; margin-top: 24px; border-collapse: collapse; background: var(--sheet); border: 1px solid var(--line); }
caption { padding-bottom: 8px; color: var(--ink-2); font-size: 0.875rem; text-align: start; }
th, td { padding: 12px; border-bottom: 1px solid var(--line); text-align: start; overflow-wrap: anywhere; }
thead th { color: var(--ink-2); font-size: 0.8125rem; }
output[data-ran] { color: var(--pine); font-weight: 600; }
.empty { color: var(--ink-2); }
`;
