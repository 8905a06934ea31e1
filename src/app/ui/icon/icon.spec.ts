import type { IconNode } from 'lucide';
import { show } from '../show.fixture';
import { Icon } from './icon';

describe('an icon', () => {
  const nodes: IconNode = [
    ['path', { d: 'M1 1h2' }],
    ['circle', { cx: '5', cy: '5', r: undefined }],
  ];

  it('is drawn from its nodes as a picture of its size', async () => {
    const { page } = await show(Icon, { nodes, size: 14 });
    const svg = page.querySelector('svg')!;
    expect(svg).toBeInstanceOf(SVGElement);
    expect([svg.getAttribute('width'), svg.getAttribute('stroke')]).toEqual(['14', 'currentColor']);
    const [path, circle] = svg.children;
    expect([path?.tagName, path?.getAttribute('d')]).toEqual(['path', 'M1 1h2']);
    expect([circle?.getAttribute('cx'), circle?.hasAttribute('r')]).toEqual(['5', false]);
  });

  it('says nothing: words stand beside it', async () => {
    const { page } = await show(Icon, { nodes });
    expect(page.getAttribute('aria-hidden')).toBe('true');
  });

  it('is drawn anew, not twice, when it changes', async () => {
    const { page, give } = await show(Icon, { nodes });
    await give({ nodes: [['rect', { x: '1' }]] });
    expect([...page.querySelectorAll('svg > *')].map(({ tagName }) => tagName)).toEqual(['rect']);
  });
});
