import { policyPageStyles } from './policy-page-styles.ts';

/** WCAG 2.2, relative luminance of a colour `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const declared = new Map(
  [...policyPageStyles.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

describe('the styles of the policy page', () => {
  it('declare every colour they use, for light and for dark', () => {
    const used = [...policyPageStyles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);

    expect([...new Set(used)].sort()).toEqual([...declared.keys()].sort());
  });

  for (const [ink, paper] of [
    ['--ink', '--paper'],
    ['--ink', '--sheet'],
    ['--ink-2', '--paper'],
    ['--ink-2', '--sheet'],
    ['--pine', '--paper'],
    ['--pine', '--sheet'],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`keep ${ink} readable on ${paper} in the ${scheme} scheme (WCAG 1.4.3)`, () => {
        const [one, other] = [declared.get(ink), declared.get(paper)];

        expect(contrast(one?.[scheme] ?? '', other?.[scheme] ?? '')).toBeGreaterThanOrEqual(4.5);
      });
    }
  }

  it('reach for nothing outside, and hold nothing that ends a style element', () => {
    expect(policyPageStyles).not.toMatch(/@import|url\(|</);
  });

  it('show where the focus is', () => {
    expect(policyPageStyles).toMatch(/a:focus-visible \{ outline: 2px solid/);
    expect(policyPageStyles).not.toMatch(/outline: (0|none)/);
  });

  for (const [what, query] of [
    ['narrow screens', '(max-width: 40rem)'],
    ['people who ask for more contrast', '(prefers-contrast: more)'],
    ['paper', 'print'],
  ] as const) {
    it(`have rules for ${what}`, () => expect(policyPageStyles).toContain(`@media ${query} {`));
  }

  it('say the label of a cell on a narrow screen, and leave it out of what is read aloud', () => {
    expect(policyPageStyles).toContain("content: attr(data-label) / '';");
  });

  it('close every rule they open', () => {
    expect(policyPageStyles.split('{').length).toBe(policyPageStyles.split('}').length);
  });
});
