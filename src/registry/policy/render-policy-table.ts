import { html, type Html } from './html.ts';
import type { PolicyCell, PolicyPage, PolicyRow, PolicyTable } from './policy-page.ts';

type Columns = PolicyPage['columns'];

/** The roles are written out: a narrow screen shows rows as lists by CSS, which would take a table's meaning away. */
export function renderPolicyTable(table: PolicyTable, columns: Columns): Html {
  return html`<h3 id="category-${table.id}">${table.heading}</h3>
    ${table.paragraphs.map((words) => html`<p>${words}</p> `)}
    <p class="consent">${table.consent}</p>
    <table role="table">
      <caption>
        ${table.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(renderHead)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${table.rows.map((row) => renderRow(row, columns))}
      </tbody>
    </table> `;
}

const renderHead = ({ label }: Columns[number]): Html =>
  html`<th role="columnheader" scope="col">${label}</th>`;

function renderRow({ cells }: PolicyRow, columns: Columns): Html {
  const rendered = cells.map((cell, index) => renderCell(cell, columns[index]?.label ?? ''));
  return html`<tr role="row">
    ${rendered}
  </tr> `;
}

// The names tell one row from another, so they head it, wherever they stand.
function renderCell(cell: PolicyCell, label: string): Html {
  return cell.column === 'names'
    ? html`<th role="rowheader" scope="row" data-label="${label}">${renderNames(cell)}</th>`
    : html`<td role="cell" data-label="${label}">${renderLines(cell)}</td>`;
}

const renderNames = ({ lines }: PolicyCell): readonly Html[] =>
  lines.map((name) => html`<code>${name}</code> `);

const renderLines = ({ lines, href }: PolicyCell): readonly Html[] =>
  lines.map((line, index) => {
    const isLink = index === 0 && href !== undefined;
    return isLink ? html`<span><a href="${href}">${line}</a></span>` : html`<span>${line}</span>`;
  });
