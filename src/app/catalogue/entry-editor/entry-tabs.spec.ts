import { hashOfText, type EntryBody, type NoticeEntries } from '../../../registry/index';
import type { EditorPage } from '../../platform/document-draft/editor.fixture';
import { anEntry, answerLists, aView, openEntry, text } from '../catalogue.fixture';

const sent = (page: EditorPage): EntryBody =>
  (page.saving('entry', 'sessionid').request.body as { body: EntryBody }).body;
const open = async (words: string, body: EntryBody = anEntry, more: object = {}) => {
  const page = await openEntry(aView(body, more));
  await page.press(words);
  return page;
};

describe('the texts of an entry', () => {
  const translated: EntryBody = {
    ...anEntry,
    purpose: {
      en: { text: 'New words', state: 'draft' },
      fr: { text: 'Mots', state: 'reviewed', sourceHash: hashOfText('Old words') },
    },
  };
  const live = { body: { ...anEntry, purpose: text('Old words', 'Mots') }, version: 2, release: 3 };

  it('stand source beside target, each with its state', async () => {
    const page = await open('Texts', translated, { live });
    const states = [...page.element.querySelectorAll('app-texts-tab app-state-badge')];
    expect(states.map((each) => each.textContent)).toEqual(Array(4).fill('reviewed'));
    expect(page.control('app-texts-tab textarea').value).toBe('Authentification');
    expect(page.find('app-texts-tab .words').textContent).toBe('Authentication');
  });

  it('show what changed in the source since the translation', async () => {
    const edit = { op: 'update', baseVersion: 2, body: translated, etag: 'e1', change: 'C-7' };
    const page = await open('Texts', translated, { live, edit });
    expect(page.words).toContain('French needs an update.');
    expect(page.find('app-texts-tab del').textContent).toContain('Old');
    expect(page.find('app-texts-tab ins').textContent).toContain('New');
  });

  it('become a draft when they are written, and reviewed when somebody says so', async () => {
    const page = await open('Texts');
    const box = page.control('app-texts-tab textarea');
    await page.type(box, 'Connexion');
    const request = page.saving('entry', 'sessionid');
    const { function: task } = (request.request.body as { body: EntryBody }).body;
    expect(task?.['fr']).toEqual({
      text: 'Connexion',
      state: 'draft',
      sourceHash: hashOfText('Authentication'),
    });
    await page.store(request);
    await page.press('Mark as reviewed');
    expect(sent(page).function?.['fr']?.state).toBe('reviewed');
  });
});

describe('the exemption of an entry', () => {
  it('is not asked for when the category needs consent', async () => {
    const page = await open('Exemption', { ...anEntry, category: 'third-party' });
    expect(page.find('app-exemption-tab').textContent).toContain(
      '“Third-party” needs the visitor’s consent',
    );
    expect(page.element.querySelector('input[name=criterion]')).toBeNull();
  });

  it('is asked in plain questions when it needs none', async () => {
    const page = await open('Exemption');
    expect(page.words).toContain('Why does it need no consent?');
    expect(page.words).toContain('European Union');
    page.element.querySelectorAll<HTMLInputElement>('input[name=criterion]')[1]!.click();
    await page.settle();
    expect(sent(page).exemption).toEqual({ criterion: 'requested-service', attestations: [] });
  });

  it('asks each attestation of audience measurement', async () => {
    const exemption = { criterion: 'audience-measurement' as const, attestations: [] };
    const page = await open('Exemption', { ...anEntry, exemption });
    expect(page.words).toContain('Is each of these true?');
    page.find('app-exemption-tab input[type=checkbox]').click();
    await page.settle();
    expect(sent(page).exemption?.attestations).toEqual(['own-use']);
  });

  it('keeps a rationale in the source locale', async () => {
    const page = await open('Exemption');
    await page.type(page.control('app-exemption-tab textarea'), 'Asked for by the visitor.');
    expect(sent(page).exemption?.rationale?.['en']?.text).toBe('Asked for by the visitor.');
  });
});

describe('the preview of an entry', () => {
  const preview = async (body: EntryBody = anEntry) => {
    const page = await open('Preview', body);
    await answerLists(page);
    return page;
  };
  /** What the banner in the frame is told. */
  const told = async (page: EditorPage) => {
    // The window of a sandboxed frame cannot be spied upon; a port takes its place.
    const { port1 } = new MessageChannel();
    const post = spyOn(port1, 'postMessage');
    spyOnProperty(page.find('iframe') as HTMLIFrameElement, 'contentWindow').and.returnValue(
      port1 as unknown as Window,
    );
    const data = { type: 'cookie-notice-preview-ready' };
    dispatchEvent(new MessageEvent('message', { data, source: port1 }));
    await page.settle();
    return post.calls.mostRecent().args[0] as {
      readonly entries: NoticeEntries;
      readonly category: string;
      readonly layer: string;
    };
  };

  it('says the row of the policy page in the chosen language, places in their own order', async () => {
    const page = await preview({ ...anEntry, locations: ['back-office', 'front-office'] });
    const row = () => page.find('.policy').textContent.replace(/\s+/g, ' ');
    expect(row()).toContain('Authentication (front office and back office)');
    await page.press('French');
    expect(row()).toContain('Authentification (front-office et back-office)');
    expect(row()).toContain('2 semaines par défaut');
  });

  it('feeds the banner with the entry as it is typed, its category unfolded', async () => {
    const { entries, category, layer } = await told(await preview());
    expect(entries.entries.map(({ function: task }) => task)).toEqual([
      'Authentication (front office)',
    ]);
    expect([layer, category]).toEqual(['details', 'necessary']);
  });

  it('says that visitors do not see an entry without a category', async () => {
    const { category: _none, ...body } = anEntry;
    const page = await preview(body);
    expect(page.words).toContain('Visitors do not see this entry yet');
  });

  it('borrows source words where a translation is missing, and says so', async () => {
    const page = await preview({ ...anEntry, purpose: text('Keeps you signed in.') });
    await page.press('French');
    expect(page.find('.borrowed').lang).toBe('en');
    expect(page.words).toContain('not translated yet');
  });
});
