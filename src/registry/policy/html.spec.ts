import { escapeHtml, html, nothing } from './html.ts';

const hostile = `<img src=x onerror="alert('1')">&`;

describe('the html template', () => {
  it('escapes whatever is no html, in content and in attributes', () => {
    expect(html`<p title="${hostile}">${hostile}</p>`.html).toBe(
      `<p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}</p>`,
    );
    expect(escapeHtml(hostile)).toBe(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;',
    );
  });

  it('takes pieces of html as they are, alone or in a list', () => {
    const items = ['a', '<'].map((word) => html`<li>${word}</li>`);
    expect(html`${items}${nothing}`.html).toBe('<li>a</li><li>&lt;</li>');
  });
});
