import {
  noticeElement,
  removeDataBlock,
  runBannerScript,
  settled,
  writeDataBlock,
} from './banner-script.fixture.ts';
import { aNotice } from './sample-notice.fixture.ts';

const notice = aNotice({ choice: { cookie: 'spec_main', maxAgeSeconds: 3600 } });

describe('banner.js', () => {
  let first: Element | null;

  const add = async (): Promise<ShadowRoot> => {
    const element = document.createElement('cookie-notice');
    document.body.append(element);
    await settled();
    return element.shadowRoot!;
  };
  const press = async (root: ShadowRoot, label: string): Promise<void> => {
    [...root.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
    await settled();
  };

  beforeAll(async () => {
    writeDataBlock(notice);
    first = await runBannerScript();
    await settled();
    noticeElement()?.remove();
  });
  beforeEach(() => writeDataBlock(notice));
  afterEach(() => {
    for (const each of document.querySelectorAll('cookie-notice')) each.remove();
    removeDataBlock();
    document.cookie = 'spec_main=;path=/;max-age=0';
  });

  it('puts the notice first in the body when the page has no place for it', () => {
    expect(first?.localName).toBe('cookie-notice');
  });

  it('shows the notice of the data block', async () => {
    const root = await add();
    expect(root.querySelector('h2')?.textContent).toBe('Your choice about cookies');
  });

  it('gives the page a way to the choice that was made', async () => {
    const root = await add();
    expect(window.cookieNotice?.choice).toBeUndefined();
    await press(root, 'Refuse all');
    expect(window.cookieNotice?.choice).toEqual({
      necessary: true,
      statistical: false,
      'third-party': false,
    });
  });

  it('shows one notice a page', async () => {
    await add();
    const second = await add();
    expect(second.childElementCount).toBe(0);
  });

  it('leaves nothing behind when its element is taken away', async () => {
    const root = await add();
    noticeElement()?.remove();
    location.hash = 'cookie-notice';
    await settled();
    history.replaceState(null, '', location.pathname + location.search);
    expect(root.childElementCount).toBe(0);
  });

  it('shows what the page says now when its element comes back', async () => {
    const root = await add();
    const element = root.host;
    element.remove();
    writeDataBlock({ ...notice, texts: { ...notice.texts, title: 'Another title' } });
    document.body.append(element);
    await settled();
    expect(root.querySelector('h2')?.textContent).toBe('Another title');
  });

  it('warns once and shows nothing where there is no notice', async () => {
    removeDataBlock();
    const warn = spyOn(console, 'warn');
    const root = await add();
    await settled();
    expect(root.childElementCount).toBe(0);
    expect(warn.calls.allArgs()).toEqual([['cookie-notice:', jasmine.any(Error)]]);
  });

  it('looks for its details beside itself, and goes on asking without them', async () => {
    const warn = spyOn(console, 'warn');
    const root = await add();
    await press(root, 'Choose in detail');
    await settled();
    const [, problem] = warn.calls.mostRecent().args as [string, Error];
    expect(problem.message).toContain(new URL('/banner/details.js', location.href).href);
    expect(root.querySelector('.card')).not.toBeNull();
  });
});
