import { Component, effect, ElementRef, inject, input, Renderer2 } from '@angular/core';
import type { IconNode } from 'lucide';

/** A Lucide icon from its nodes, drawn element by element. It says nothing: words stand beside it. */
@Component({
  selector: 'app-icon',
  template: '',
  styleUrl: './icon.css',
  host: { 'aria-hidden': 'true' },
})
export class Icon {
  readonly #renderer = inject(Renderer2);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** E.g. `Search` of `import { Search } from 'lucide'`. */
  readonly nodes = input.required<IconNode>();
  /** Edge in CSS pixels. */
  readonly size = input(18);

  constructor() {
    effect(() => this.#draw(this.nodes(), this.size()));
  }

  #draw(nodes: IconNode, size: number): void {
    const svg = this.#element('svg', {
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
    for (const [tag, attributes] of nodes) {
      this.#renderer.appendChild(svg, this.#element(tag, attributes));
    }
    this.#host.nativeElement.replaceChildren(svg);
  }

  #element(tag: string, attributes: Record<string, string | number | undefined>): SVGElement {
    const element = this.#renderer.createElement(tag, 'svg') as SVGElement;
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) this.#renderer.setAttribute(element, name, String(value));
    }
    return element;
  }
}
