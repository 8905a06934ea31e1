import { heldBack } from './held-back.ts';

describe('the next held-back content', () => {
  let page: HTMLElement;
  const put = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    page.append(made);
    return made;
  };

  beforeEach(() => document.body.append((page = document.createElement('div'))));
  afterEach(() => page.remove());

  for (const [what, tag, attributes] of [
    ['a script', 'script', { type: 'text/plain', 'data-category': 'statistical' }],
    ['a frame', 'iframe', { 'data-src': '/map', 'data-category': 'statistical' }],
    ['a picture', 'img', { 'data-src': '/pixel.gif', 'data-category': 'statistical' }],
  ] as const) {
    it(`is ${what} that waits for an allowed category`, () => {
      const held = put(tag, attributes);
      expect(heldBack((category) => category === 'statistical')).toBe(held);
    });
  }

  for (const [what, tag, attributes] of [
    ['a script that runs', 'script', { type: 'module', 'data-category': 'statistical' }],
    ['a script without a category', 'script', { type: 'text/plain' }],
    ['a picture with its address', 'img', { 'data-category': 'statistical' }],
    ['a picture without a category', 'img', { 'data-src': '/pixel.gif' }],
  ] as const) {
    it(`is not ${what}`, () => {
      put(tag, attributes);
      expect(heldBack(() => true)).toBeUndefined();
    });
  }

  it('is the first that is allowed, in the order of the page', () => {
    put('img', { 'data-src': '/a.gif', 'data-category': 'third-party' });
    const first = put('img', { 'data-src': '/b.gif', 'data-category': 'statistical' });
    put('img', { 'data-src': '/c.gif', 'data-category': 'statistical' });
    expect(heldBack((category) => category === 'statistical')).toBe(first);
  });

  it('is none while nothing is allowed', () => {
    put('img', { 'data-src': '/a.gif', 'data-category': 'statistical' });
    expect(heldBack(() => false)).toBeUndefined();
  });
});
