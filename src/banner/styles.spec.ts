import type { NoticeProjection } from '../registry/public/index.ts';
import { aNotice } from './sample-notice.fixture.ts';
import { styleSheet } from './styles.ts';

type Appearance = NoticeProjection['appearance'];

describe('the looks of a notice', () => {
  let host: HTMLElement;
  let card: HTMLElement;

  const show = (appearance: Partial<Appearance>): CSSStyleDeclaration => {
    const sheet = styleSheet({ ...aNotice().appearance, ...appearance });
    host.shadowRoot!.adoptedStyleSheets = [sheet];
    return getComputedStyle(card);
  };
  const inkOf = (scheme: Appearance['scheme']): string => show({ scheme }).color;

  beforeEach(() => {
    host = document.createElement('div');
    card = document.createElement('section');
    card.className = 'card';
    card.append(document.createElement('button'));
    host.attachShadow({ mode: 'open' }).append(card);
    document.body.append(host);
  });
  afterEach(() => host.remove());

  it('are the ones it was published with', () => {
    expect(show({ radius: 3 }).borderRadius).toBe('3px');
    expect(show({ radius: 0 }).borderRadius).toBe('0px');
  });

  it('have a radius of their own when none was chosen', () => {
    expect(show({}).borderRadius).toBe('14px');
  });

  it('give way to the custom properties of the page', () => {
    document.body.style.setProperty('--cookie-notice-radius', '9px');
    expect(show({ radius: 3 }).borderRadius).toBe('9px');
    document.body.style.removeProperty('--cookie-notice-radius');
  });

  it('are dark or light as published, whatever the visitor prefers', () => {
    expect(inkOf('dark')).toBe('rgb(230, 238, 234)');
    expect(inkOf('light')).toBe('rgb(20, 32, 28)');
  });

  for (const [accent, scheme] of [
    ['#ffff00', 'light'],
    ['#000000', 'dark'],
  ] as const) {
    it(`keep the button readable with the accent ${accent} in the ${scheme} scheme`, () => {
      show({ accent, scheme });
      const button = getComputedStyle(card.querySelector('button')!);
      expect(contrastOf(button.backgroundColor, button.color)).toBeGreaterThanOrEqual(4.5);
    });
  }
});

/** WCAG 2.2 contrast ratio of two colours, as a canvas paints them. */
function contrastOf(...colours: readonly [string, string]): number {
  const [one, other] = colours.map(luminanceOf).sort((a, b) => b - a);
  return ((one ?? 0) + 0.05) / ((other ?? 0) + 0.05);
}

function luminanceOf(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
