import { firstLayer, reopenControl } from './first-layer.ts';
import { aNotice } from './sample-notice.fixture.ts';

const nothing = (): void => undefined;
const noActs = { acceptAll: nothing, refuseAll: nothing, choose: nothing };
const at = (position: 'bottom' | 'corner' | 'centre') =>
  firstLayer(aNotice({ appearance: { position, scheme: 'auto' } }), '/policy/en', noActs);
const labelled = (layer: HTMLElement, label: string) =>
  [...layer.querySelectorAll('button')].find(({ textContent }) => textContent === label);

describe('the first layer', () => {
  for (const [position, tag] of [
    ['bottom', 'SECTION'],
    ['corner', 'SECTION'],
    ['centre', 'DIALOG'],
  ] as const) {
    it(`is a ${tag.toLowerCase()} at the ${position}`, () => {
      expect(at(position).tagName).toBe(tag);
      expect(at(position).className).toBe(`card ${position}`);
    });
  }

  it('has the language, the direction and the title of its notice', () => {
    const layer = firstLayer(aNotice({ locale: 'ar', direction: 'rtl' }), '/policy/ar', noActs);
    expect([layer.lang, layer.dir]).toEqual(['ar', 'rtl']);
    expect(layer.ariaLabel).toBe('Your choice about cookies');
  });

  it('leads to the policy page', () => {
    const link = at('bottom').querySelector('a');
    expect(link?.getAttribute('href')).toBe('/policy/en');
    expect(link?.textContent).toBe('What we use');
  });

  it('offers to accept, to refuse and to choose, in this order', () => {
    const done: string[] = [];
    const layer = firstLayer(aNotice(), '/policy/en', {
      acceptAll: () => done.push('accepted'),
      refuseAll: () => done.push('refused'),
      choose: () => done.push('chosen'),
    });
    for (const each of layer.querySelectorAll('button')) each.click();
    expect(done).toEqual(['accepted', 'refused', 'chosen']);
    expect(labelled(layer, 'Refuse all')?.className).toBe(
      labelled(layer, 'Accept all')?.className ?? 'missing',
    );
  });
});

describe('the control that stays', () => {
  it('is a labelled region whose button opens the choice again', () => {
    let opened = 0;
    const control = reopenControl(aNotice(), () => (opened += 1));
    labelled(control, 'Cookie choices')?.click();
    expect(opened).toBe(1);
    expect(control.ariaLabel).toBe('Your choice about cookies');
  });
});
