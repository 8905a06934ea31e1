import { html, type Html, type Part } from './html.ts';
import { unmarked, type Marker } from './mark-parts.ts';
import type { PolicyCell, PolicyPage, PolicyRow, PolicyTable } from './policy-page.ts';

type Columns = PolicyPage['columns'];

/** The roles are written out: a narrow screen shows rows as lists by CSS, which would take a table's meaning away. */
export function renderPolicyTable(
  table: PolicyTable,
  columns: Columns,
  marked: Marker = unmarked,
): Html {
  return html`<h3 id="category-${table.id}">${marked(`category/${table.id}`, table.heading)}</h3>
    ${table.paragraphs.map(
      (words, index) => html`<p>${marked(`category/${table.id}/${index}`, words)}</p> `,
    )}
    <p class="consent">${marked(`category/${table.id}/consent`, table.consent)}</p>
    <table role="table">
      <caption>
        ${table.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => renderHead(column, marked))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${table.rows.map((row) => renderRow(row, columns, marked))}
      </tbody>
    </table> `;
}

const renderHead = ({ column, label }: Columns[number], marked: Marker): Html =>
  html`<th role="columnheader" scope="col">${marked(`column/${column}`, label)}</th>`;

function renderRow({ id, cells }: PolicyRow, columns: Columns, marked: Marker): Html {
  const rendered = cells.map((cell, index) =>
    renderCell(cell, columns[index]?.label ?? '', (content) =>
      marked(cell.column === 'names' ? `row/${id}` : `row/${id}/${cell.column}`, content),
    ),
  );
  return html`<tr role="row">
    ${rendered}
  </tr> `;
}

// The names tell one row from another, so they head it, wherever they stand.
function renderCell(cell: PolicyCell, label: string, marked: (content: Part) => Part): Html {
  return cell.column === 'names'
    ? html`<th role="rowheader" scope="row" data-label="${label}">${marked(renderNames(cell))}</th>`
    : html`<td role="cell" data-label="${label}">${marked(renderLines(cell))}</td>`;
}

const renderNames = ({ lines }: PolicyCell): readonly Html[] =>
  lines.map((name) => html`<code>${name}</code> `);

const renderLines = ({ lines, href }: PolicyCell): readonly Html[] =>
  lines.map((line, index) => {
    const isLink = index === 0 && href !== undefined;
    return isLink ? html`<span><a href="${href}">${line}</a></span>` : html`<span>${line}</span>`;
  });
