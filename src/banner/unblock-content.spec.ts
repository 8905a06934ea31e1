import { unblockContent } from './unblock-content.ts';

const ran = (): unknown[] => ((window as unknown as { ran?: unknown[] }).ran ??= []);
const source = (mark: string): string =>
  URL.createObjectURL(new Blob([`window.ran.push('${mark}')`], { type: 'text/javascript' }));

function hold(category: string, attributes: Record<string, string>, text = ''): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['category'] = category;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.textContent = text;
  place.append(script);
}

let place: HTMLElement;

describe('held-back content', () => {
  beforeEach(() => {
    ran().length = 0;
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('runs in the order of the page once it is allowed', async () => {
    hold('a', { 'data-src': source('first') });
    hold('a', {}, "window.ran.push('second')");
    hold('a', { 'data-src': source('third') });
    await unblockContent(() => true);
    expect(ran()).toEqual(['first', 'second', 'third']);
  });

  it('runs once, however often it is asked for', async () => {
    hold('a', {}, 'window.ran.push(1)');
    await Promise.all([unblockContent(() => true), unblockContent(() => true)]);
    await unblockContent(() => true);
    expect(ran()).toEqual([1]);
  });

  it('stays held back without consent to its category', async () => {
    hold('a', {}, "window.ran.push('a')");
    hold('b', {}, "window.ran.push('b')");
    await unblockContent((category) => category === 'b');
    expect(ran()).toEqual(['b']);
    expect(place.querySelectorAll('[type="text/plain"]').length).toBe(1);
  });

  it('is not stopped by a script that cannot be loaded', async () => {
    const gone = source('gone');
    URL.revokeObjectURL(gone);
    hold('a', { 'data-src': gone });
    hold('a', {}, "window.ran.push('after')");
    await unblockContent(() => true);
    expect(ran()).toEqual(['after']);
  });

  it('keeps the other attributes of a script', async () => {
    hold('a', { id: 'tag', crossorigin: 'anonymous', 'data-type': 'module' });
    await unblockContent(() => true);
    const script = place.querySelector<HTMLScriptElement>('#tag');
    expect(script?.crossOrigin).toBe('anonymous');
    expect(script?.type).toBe('module');
  });

  it('may be a frame or a picture', async () => {
    const frame = document.createElement('iframe');
    frame.dataset['category'] = 'a';
    frame.dataset['src'] = 'about:blank#allowed';
    place.append(frame);
    await unblockContent(() => false);
    expect(frame.getAttribute('src')).toBeNull();
    await unblockContent(() => true);
    expect(frame.src).toBe('about:blank#allowed');
  });
});
