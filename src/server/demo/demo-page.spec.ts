import type { NoticeProjection } from '../../registry/index.ts';
import { demoPage } from './demo-page.ts';

const notice = {
  locale: 'fr',
  direction: 'ltr',
  categories: [
    { id: 'necessary', label: 'Nécessaires', alwaysOn: true },
    { id: 'statistical', label: '<b>Statistiques</b> & "co"', alwaysOn: false },
  ],
} as unknown as NoticeProjection;

describe('the demo page', () => {
  it('holds one script back for each category that is asked for', () => {
    const page = demoPage(notice);
    expect(page).toContain(
      '<script type="text/plain" data-category="statistical" data-src="/demo/held-back/statistical.js">',
    );
    expect(page).toContain('<script src="/demo/held-back/necessary.js" defer>');
  });

  it('carries the banner and a link that opens it again', () => {
    const page = demoPage(notice);
    expect(page).toContain('<script src="/banner.js" data-locale="auto" async>');
    expect(page).toContain('data-cookie-notice-open');
  });

  it('shows words as words', () => {
    const page = demoPage(notice);
    expect(page).toContain('&lt;b&gt;Statistiques&lt;/b&gt; &amp; &quot;co&quot;');
    expect(page).not.toContain('<b>');
  });
});
