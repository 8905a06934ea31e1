import type { NoticeBody } from '../../registry/index';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './notice-routes';

const main = '/api/v1/documents/notice/main';
const body: NoticeBody = {
  title: { en: { text: 'Cookies', state: 'reviewed' } },
  appearance: { position: 'bottom', scheme: 'auto', accent: '#0b5d4e' },
  choice: { cookie: 'choice', maxAgeSeconds: 15_552_000 },
};
const view = (more: object = {}) => ({
  kind: 'notice',
  id: 'main',
  live: { body, version: 1, release: 1 },
  alsoChangedIn: [],
  findings: [],
  ...more,
});

describe('the notice', () => {
  async function open(permissions?: readonly string[], more?: object): Promise<EditorPage> {
    const page = await EditorPage.open('notice', routes, '/notice', permissions);
    await page.answer(main, view(more));
    return page;
  }
  const sent = (page: EditorPage) => {
    const saving = page.saving('notice', 'main');
    return { saving, body: (saving.request.body as { body: NoticeBody }).body };
  };
  const box = (page: EditorPage, label: string): HTMLInputElement => {
    const found = [...page.element.querySelectorAll('label')].find((each) =>
      each.textContent.trim().startsWith(label),
    );
    return page.control(`#${found?.htmlFor}`);
  };

  it('shows its words per locale, the source first, with what is missing', async () => {
    const page = await open();
    const [title] = page.element.querySelectorAll('app-texts-field');
    const boxes = [...title!.querySelectorAll('input')];
    expect(boxes.map(({ lang, value }) => [lang, value])).toEqual([
      ['en', 'Cookies'],
      ['fr', ''],
    ]);
    expect(title!.textContent).toContain('missing');
  });

  it('saves words as a draft made from the source', async () => {
    const page = await open();
    await page.type(page.control('input[lang=fr]'), 'Témoins');
    const { saving, body: typed } = sent(page);
    expect(typed.title?.['fr']?.state).toBe('draft');
    expect(typed.title?.['fr']?.sourceHash).toMatch(/^[0-9a-f]{16}$/);
    await page.store(saving);
    expect(page.words).toContain('Mark as reviewed');
  });

  it('marks words as reviewed', async () => {
    const title = { en: { text: 'Cookies', state: 'draft' } };
    const page = await open(undefined, {
      live: { body: { ...body, title }, version: 1, release: 1 },
    });
    await page.press('Mark as reviewed: English');
    const { saving, body: reviewed } = sent(page);
    expect(reviewed.title?.['en']?.state).toBe('reviewed');
    await page.store(saving);
  });

  it('goes back to the shipped colour when the accent is emptied', async () => {
    const page = await open();
    await page.type(box(page, 'Accent colour'), '');
    const { saving, body: emptied } = sent(page);
    expect(emptied.appearance).toEqual({ position: 'bottom', scheme: 'auto' });
    await page.store(saving);
  });

  it('keeps a choice for whole days', async () => {
    const page = await open();
    await page.type(box(page, 'Days a choice is kept'), '30');
    const { saving, body: shorter } = sent(page);
    expect(shorter.choice).toEqual({ cookie: 'choice', maxAgeSeconds: 2_592_000 });
    await page.store(saving);
    expect(page.words).toContain('1 month');
  });

  it('leads to its preview, with my change when there is one', async () => {
    const page = await open();
    expect(page.find('a[href^="/preview"]').getAttribute('href')).toBe(
      '/preview?surface=banner&source=mine',
    );
  });

  it('cannot be altered by whoever may only read', async () => {
    const page = await open(['read']);
    expect(page.control('input[lang=en]').readOnly).toBeTrue();
    expect(
      [...page.element.querySelectorAll('select')].every(({ disabled }) => disabled),
    ).toBeTrue();
  });

  it('that cannot be loaded says why', async () => {
    const page = await EditorPage.open('notice', routes, '/notice');
    await page.answer(main, { code: 'INTERNAL', requestId: 'r-3' }, 500);
    expect(page.find('[role=alert]').textContent).toContain('r-3');
  });
});
