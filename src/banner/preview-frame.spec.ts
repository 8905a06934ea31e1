import {
  noticeElement,
  removeDataBlock,
  runBannerScript,
  settled,
  writeDataBlock,
} from './banner-script.fixture.ts';
import type { PreviewMessage } from './preview-frame.ts';
import { aNotice, anEntry, someEntries } from './sample-notice.fixture.ts';

const notice = aNotice({ choice: { cookie: 'spec_preview', maxAgeSeconds: 3600 } });
const entries = someEntries(anEntry());
const choice = { necessary: true, statistical: true, 'third-party': false };
const page = document.documentElement;

describe('the page of the preview frame', () => {
  const heard: unknown[] = [];
  const focus: (this: HTMLElement, options?: FocusOptions) => void = Reflect.get(
    HTMLElement.prototype,
    'focus',
  );
  const showModal: (this: HTMLDialogElement) => void = Reflect.get(
    HTMLDialogElement.prototype,
    'showModal',
  );
  const focused: Element[] = [];
  /** Whatever took the focus in a way that scrolls. */
  const scrolling: Element[] = [];
  const listen = ({ data }: MessageEvent<unknown>) => heard.push(data);

  /** What the console sends; the runner's window stands where the console's is. */
  const send = async (
    message: Partial<PreviewMessage> | null,
    source: Window = window.parent,
  ): Promise<void> => {
    const data = message && { type: 'cookie-notice-preview', notice, entries, ...message };
    dispatchEvent(new MessageEvent('message', { source, data }));
    await settled();
  };
  const shown = (): ShadowRoot | null | undefined => noticeElement()?.shadowRoot;
  const told = (type: string) => heard.filter((each) => (each as { type?: unknown }).type === type);

  beforeAll(async () => {
    window.parent.addEventListener('message', listen);
    writeDataBlock(notice);
    await runBannerScript();
    noticeElement()?.remove();
    HTMLElement.prototype.focus = function (this: HTMLElement, options) {
      (options?.preventScroll ? focused : scrolling).push(this);
      focus.call(this, options);
    };
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      if (!this.inert) scrolling.push(this);
      showModal.call(this);
    };
    await import('./preview-frame.ts');
    await settled();
  });
  afterAll(() => {
    window.parent.removeEventListener('message', listen);
    Reflect.deleteProperty(document, 'cookie');
    Object.assign(HTMLElement.prototype, { focus });
    Object.assign(HTMLDialogElement.prototype, { showModal });
  });
  beforeEach(() => (document.cookie = ''));
  afterEach(() => {
    noticeElement()?.remove();
    removeDataBlock();
    for (const name of ['lang', 'dir', 'style']) page.removeAttribute(name);
  });

  it('tells the console that it is ready', () => {
    expect(told('cookie-notice-preview-ready').length).toBe(1);
  });

  it('shows the notice it is sent, in its language and direction', async () => {
    await send({ notice: { ...notice, locale: 'ar', direction: 'rtl' } });
    expect(shown()?.querySelector('h2')?.textContent).toBe('Your choice about cookies');
    expect([page.lang, page.dir]).toEqual(['ar', 'rtl']);
  });

  it('shows the newest notice alone', async () => {
    await send({});
    await send({ notice: { ...notice, texts: { ...notice.texts, title: 'Newer' } } });
    expect(document.querySelectorAll('cookie-notice').length).toBe(1);
    expect(document.querySelectorAll('script[data-cookie-notice]').length).toBe(1);
    expect(shown()?.querySelector('h2')?.textContent).toBe('Newer');
  });

  it('gives the focus without a scroll of the console around it', () => {
    const dialog = document.createElement('dialog');
    const button = document.createElement('button');
    dialog.append(button);
    document.body.append(dialog);
    dialog.showModal();
    expect([dialog.open, dialog.inert]).toEqual([true, false]);
    expect(document.activeElement).toBe(button);
    expect(focused).toContain(button);
    expect(scrolling).toEqual([]);
    dialog.remove();
  });

  it('takes a scheme over the one of the notice', async () => {
    await send({ scheme: 'dark' });
    const { appearance } = (
      JSON.parse(document.querySelector('script[data-cookie-notice]')?.textContent ?? '') as {
        notice: typeof notice;
      }
    ).notice;
    expect(appearance).toEqual({ ...notice.appearance, scheme: 'dark' });
    expect(page.style.colorScheme).toBe('dark');
  });

  it('begins as if the visitor had been here before', async () => {
    await send({ choice });
    expect(window.cookieNotice?.choice).toEqual(choice);
    expect(shown()?.querySelector('.card')).toBeNull();
  });

  it('forgets an earlier visitor', async () => {
    await send({ choice });
    await send({});
    expect(window.cookieNotice?.choice).toBeUndefined();
  });

  it('marks what differs from another banner, also in what opens later, and only when asked', async () => {
    const words = { changed: 'changed', added: 'new', removed: 'removed' };
    const texts = { ...notice.texts, title: 'Other', detailsTitle: 'More' };
    const beside = { notice: { ...notice, texts }, entries, side: 'after', words } as const;
    await send({ beside });
    expect(shown()?.querySelector('h2')?.textContent).toBe('changed: Your choice about cookies');
    const head = document.createElement('div');
    head.className = 'head';
    head.append(document.createElement('h2'));
    shown()?.append(head);
    await settled();
    expect(head.textContent).toBe('changed: ');
    await send({});
    expect(shown()?.querySelector('[data-marked]')).toBeNull();
  });

  it('tells the console what is chosen in it', async () => {
    await send({});
    [...shown()!.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Accept all')
      ?.click();
    await settled();
    expect(told('cookie-notice-preview-choice').at(-1)).toEqual({
      type: 'cookie-notice-preview-choice',
      choice: { necessary: true, statistical: true, 'third-party': true },
    });
  });

  for (const [whom, message, source] of [
    ['a window that is not its console', {}, window],
    ['its console about something else', { type: 'another' as 'cookie-notice-preview' }, undefined],
    ['its console with nothing to say', null, undefined],
  ] as const) {
    it(`does not listen to ${whom}`, async () => {
      await send(message, source);
      expect(noticeElement()).toBeNull();
    });
  }
});
