import type { PolicyBody } from '../../registry/index';
import { Notifier } from '../platform/notifier';
import { TestBed } from '@angular/core/testing';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './policy-routes';

const main = '/api/v1/documents/policy/main';
const say = (en: string) => ({ en: { text: en, state: 'reviewed' as const } });
const section = (id: string, order: number) => ({ id, order, heading: say(id), body: say('…') });
const body: PolicyBody = {
  title: say('Cookies policy'),
  introduction: say('What we store.'),
  sections: [section('late', 20), section('early', 10)],
  table: { layout: 'full' },
};
const view = (findings: readonly object[] = []) => ({
  kind: 'policy',
  id: 'main',
  live: { body, version: 1, release: 1 },
  alsoChangedIn: [],
  findings,
});

describe('the policy page', () => {
  async function open(findings?: readonly object[]): Promise<EditorPage> {
    const page = await EditorPage.open('policy', routes, '/policy');
    await page.answer(main, view(findings));
    return page;
  }
  const headings = (page: EditorPage) =>
    [...page.element.querySelectorAll('h3')].map((each) => each.textContent);
  /** Stores what waits and returns its sections. */
  async function stored(page: EditorPage): Promise<NonNullable<PolicyBody['sections']>> {
    const saving = page.saving('policy', 'main');
    await page.store(saving);
    return (saving.request.body as { body: PolicyBody }).body.sections ?? [];
  }

  it('shows its sections in reading order', async () => {
    expect(headings(await open())).toEqual(['early', 'late']);
  });

  it('moves a section by its place alone', async () => {
    const page = await open();
    await page.press('Move late up');
    const sections = await stored(page);
    expect(sections.map(({ id, order }) => [id, order])).toEqual([
      ['late', 10],
      ['early', 20],
    ]);
    expect(headings(page)).toEqual(['late', 'early']);
  });

  it('adds a section at the end', async () => {
    const page = await open();
    await page.press('Add a section');
    const added = (await stored(page)).at(-1);
    expect(added).toEqual({ id: 'section-3', order: 30, heading: {}, body: {} });
    expect(headings(page).at(-1)).toBe('Section 3');
  });

  it('removes a section, and brings it back', async () => {
    const page = await open();
    await page.press('Remove early');
    expect((await stored(page)).map(({ id }) => id)).toEqual(['late']);
    const notifier = TestBed.inject(Notifier);
    notifier.undo(notifier.toasts().at(-1)!);
    await page.settle();
    expect((await stored(page)).map(({ id }) => id)).toEqual(['late', 'early']);
  });

  it('words the section it shows, wherever the body has it', async () => {
    const page = await open();
    const [early] = page.element.querySelectorAll('.section');
    await page.type(early!.querySelector<HTMLInputElement>('input[lang=en]')!, 'First things');
    const sections = await stored(page);
    expect(sections[1]?.heading['en']?.text).toBe('First things');
  });

  it('shows a finding beside the words it is about', async () => {
    const page = await open([
      {
        rule: 'LG019',
        severity: 'error',
        path: '/sections/0/body/fr',
        params: { locale: 'fr', member: 'sections.0.body' },
        document: { kind: 'policy', id: 'main' },
      },
    ]);
    const [, late] = page.element.querySelectorAll('.section');
    expect(late!.querySelector('textarea[lang=fr]')?.ariaInvalid).toBe('true');
    expect(page.element.querySelectorAll('[aria-invalid=true]').length).toBe(1);
  });

  it('chooses the columns of its tables', async () => {
    const page = await open();
    page.find('input[type=radio]').click();
    await page.settle();
    const saving = page.saving('policy', 'main');
    expect((saving.request.body as { body: PolicyBody }).body.table).toEqual({
      layout: 'function-and-location',
    });
    await page.store(saving);
  });

  it('takes an address of its own per language', async () => {
    const page = await open();
    const states = () => page.element.querySelectorAll('[data-at="/url"] .state').length;
    expect(states()).toBe(0);
    await page.type(
      page.element.querySelector<HTMLInputElement>('[data-at="/url"] input[lang=fr]')!,
      'https://example.org/fr/cookies',
    );
    const saving = page.saving('policy', 'main');
    const { url } = (saving.request.body as { body: PolicyBody }).body;
    expect(url).toEqual({ fr: { text: 'https://example.org/fr/cookies', state: 'draft' } });
    expect(states()).toBeGreaterThan(0);
    await page.store(saving);
  });

  it('leads to the public page and to the preview', async () => {
    const page = await open();
    const links = [...page.element.querySelectorAll('app-page-head a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/policy/en',
      '/preview?surface=policy&source=mine',
    ]);
  });
});
