import type { NoticeProjection } from '../registry/public/index.ts';
import type { CookieNotice } from './cookie-notice.ts';
import * as details from './details.ts';
import { aCategory, aNotice, anEntry, someEntries } from './sample-notice.fixture.ts';
import { startBanner } from './start-banner.ts';

const choice = { cookie: 'spec_banner', maxAgeSeconds: 3600 };
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

describe('the banner', () => {
  let root: ShadowRoot;
  let life: AbortController;
  let warn: jasmine.Spy;
  let host: HTMLElement;

  async function start(
    notice: NoticeProjection = aNotice({ choice }),
    loadDetails: () => Promise<details.Details> = () => Promise.resolve(details),
  ): Promise<CookieNotice> {
    const found = {
      notice,
      policyUrl: 'https://registry.example/policy/en',
      entries: () =>
        Promise.resolve(someEntries(anEntry({ purpose: '<img src=x onerror=alert(1)>' }))),
    };
    const find = () => Promise.resolve(found);
    const api = startBanner({ root, signal: life.signal, find, loadDetails, warn });
    await settled();
    return api;
  }
  const press = async (label: string, from = 'section,dialog'): Promise<void> => {
    const buttons = [...root.querySelectorAll<HTMLElement>(`:is(${from}) button`)];
    buttons.find((button) => button.textContent === label)?.click();
    await settled();
  };
  const card = (): Element | null => root.querySelector('.card');
  const dialog = (): HTMLDialogElement | null => root.querySelector('.details[open]');

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    life = new AbortController();
    warn = jasmine.createSpy('warn');
  });
  afterEach(() => {
    life.abort();
    host.remove();
    history.replaceState(null, '', location.pathname + location.search);
    document.cookie = 'spec_banner=;path=/;max-age=0';
    document.cookie = 'spec_ga=;path=/;max-age=0';
  });

  it('asks in a labelled region with twins to accept and refuse, and takes no focus', async () => {
    await start();
    const [accept, refuse] = root.querySelectorAll('.acts button');
    const size = (one?: Element) => [
      one?.clientWidth,
      one?.clientHeight,
      getComputedStyle(one!).backgroundColor,
    ];
    expect(card()?.ariaLabel).toBe('Your choice about cookies');
    expect(size(accept)).toEqual(size(refuse));
    expect(root.activeElement).toBeNull();
    expect(root.querySelectorAll('*').length).toBeLessThan(16);
  });

  it('remembers an acceptance, tells the page and leaves a way back', async () => {
    const heard = jasmine.createSpy('heard');
    document.addEventListener('cookie-notice:change', heard, { signal: life.signal });
    const api = await start();
    const allowed = api.whenAllowed('statistical');
    await press('Accept all');
    await allowed;
    expect(api.choice).toEqual({ necessary: true, statistical: true, 'third-party': true });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(document.cookie).toContain('spec_banner=1|7|2|');
    expect(card()).toBeNull();
    expect(root.querySelector('.stay button')?.textContent).toBe('Cookie choices');
  });

  it('does not ask again at the next visit', async () => {
    await start();
    await press('Refuse all');
    await start();
    expect(card()).toBeNull();
  });

  it('deletes what the refused categories left behind', async () => {
    document.cookie = 'spec_ga=1;path=/';
    const names = [{ pattern: 'spec_ga', match: 'prefix' }] as const;
    await start(aNotice({ choice, categories: [aCategory({ names: [...names] })] }));
    expect(document.cookie).toContain('spec_ga=1');
    await press('Refuse all');
    expect(document.cookie).not.toContain('spec_ga=1');
  });

  it('lets a visitor choose, with no switch on beforehand', async () => {
    const api = await start();
    await press('Choose in detail');
    const switches = [...root.querySelectorAll('input')];
    expect(switches.map(({ checked }) => checked)).toEqual([false, false]);
    expect(dialog()?.matches(':modal')).toBeTrue();
    switches[0]?.click();
    await press('Save my choice');
    expect(api.choice).toEqual({ necessary: true, statistical: true, 'third-party': false });
    expect(dialog()).toBeNull();
  });

  it('takes closing the details for no answer', async () => {
    const api = await start();
    await press('Choose in detail');
    await press('Close');
    expect(api.choice).toBeUndefined();
    expect(card()).not.toBeNull();
  });

  it('shows hostile words as words', async () => {
    await start();
    await press('Choose in detail');
    root.querySelector('summary')?.click();
    await settled();
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('dl')?.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('opens the details for an element of the page, and by the address', async () => {
    await start();
    const link = document.createElement('a');
    link.dataset['cookieNoticeOpen'] = '';
    host.after(link);
    link.click();
    await settled();
    expect(dialog()).not.toBeNull();
    dialog()?.close();
    link.remove();
    await settled();
    location.hash = 'cookie-notice';
    await settled();
    expect(dialog()).not.toBeNull();
  });

  it('shows the present choice when it is opened again', async () => {
    const api = await start();
    await press('Accept all');
    api.open();
    await settled();
    expect([...root.querySelectorAll('input')].every(({ checked }) => checked)).toBeTrue();
  });

  it('can be answered on the first layer when the details cannot be loaded', async () => {
    const api = await start(undefined, () => Promise.reject(new Error('gone')));
    await press('Refuse all');
    api.open();
    await settled();
    expect(card()).not.toBeNull();
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('is a modal dialog in the centre', async () => {
    await start(aNotice({ choice, appearance: { position: 'centre', scheme: 'dark' } }));
    expect(root.querySelector('dialog.centre')?.matches(':modal')).toBeTrue();
  });

  it('moves out of the way of what has the focus', async () => {
    await start();
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;bottom:40px;left:50%';
    host.after(field);
    field.focus();
    expect(card()?.matches('.top')).toBeTrue();
    field.remove();
  });

  it('ends in one warning when there is no notice', async () => {
    const find = () => Promise.reject(new TypeError('malformed notice'));
    const loadDetails = () => Promise.resolve(details);
    const api = startBanner({ root, signal: life.signal, find, loadDetails, warn });
    api.open();
    await settled();
    expect(root.childElementCount).toBe(0);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
