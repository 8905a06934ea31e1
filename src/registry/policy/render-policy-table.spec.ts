import type { PolicyCell, PolicyTable } from './policy-page.ts';
import { renderPolicyTable } from './render-policy-table.ts';

const columns = [
  { column: 'provider', label: 'Provider' },
  { column: 'names', label: 'Names' },
] as const;
const aTable = (cells: readonly PolicyCell[], own: Partial<PolicyTable> = {}): PolicyTable => ({
  id: 'statistical',
  heading: 'Statistical',
  paragraphs: ['Count visits.', 'All of them.'],
  consent: 'Used only if you agree.',
  caption: 'Declared here',
  rows: [{ id: 'a', cells }],
  ...own,
});
const provider: PolicyCell = { column: 'provider', lines: ['Example', 'of Paris'] };
const names: PolicyCell = { column: 'names', lines: ['_a*', 'b'] };
const render = (...given: Parameters<typeof aTable>): string =>
  renderPolicyTable(aTable(...given), columns).html.replace(/\s+/g, ' ');

describe('a policy table as HTML', () => {
  it('is headed, described, and says whether it asks', () => {
    expect(render([provider, names])).toContain(
      '<h3 id="category-statistical">Statistical</h3> <p>Count visits.</p> <p>All of them.</p> ' +
        '<p class="consent">Used only if you agree.</p>',
    );
  });

  it('keeps its roles where a style sheet takes them away', () => {
    const text = render([provider, names]);

    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(text).withContext(role).toContain(`role="${role}"`);
    }
  });

  it('has a head for every column, in order', () => {
    expect([...render([]).matchAll(/scope="col">([^<]+)</g)].map(([, label]) => label)).toEqual([
      'Provider',
      'Names',
    ]);
  });

  it('heads each row by its names, as code, though another column comes first', () => {
    expect(render([provider, names])).toContain(
      '</td><th role="rowheader" scope="row" data-label="Names">' +
        '<code>_a*</code> <code>b</code> </th> </tr>',
    );
  });

  it('puts each line of a cell on its own, under the label of its column', () => {
    expect(render([provider, names])).toContain(
      '<td role="cell" data-label="Provider"><span>Example</span><span>of Paris</span></td>',
    );
  });

  it('links the first line alone', () => {
    const linked = { ...provider, href: 'https://example.org/p' };

    expect(render([linked, names])).toContain(
      '<span><a href="https://example.org/p">Example</a></span><span>of Paris</span>',
    );
  });

  it('has a row for each entry', () => {
    const row = { id: 'a', cells: [provider, names] };
    const text = render([], { rows: [row, row, row] });

    expect(text.split('<tr role="row">').length - 1).toBe(4);
  });

  it('shows hostile words as words, in content and in attributes', () => {
    const bad = '"><script>alert(1)</script>';
    const cells = [
      { column: 'provider', lines: [bad], href: bad },
      { column: 'names', lines: [bad] },
    ] as const;
    const text = renderPolicyTable(
      aTable(cells, { id: bad, heading: bad, paragraphs: [bad], consent: bad, caption: bad }),
      columns.map((column) => ({ ...column, label: bad })),
    ).html;

    expect(text).not.toContain('<script');
    expect(text.split('&quot;&gt;&lt;script').length - 1).toBe(12);
  });
});
