/**
 * Moves a layer out of the way when it covers what has the focus (WCAG 2.2, 2.4.11): from the lower
 * edge to the upper one, and back. Scrolling would not help at the end of a page.
 */
export function keepClearOfFocus(layer: HTMLElement, signal: AbortSignal): void {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const focused = (target as Element).getBoundingClientRect();
      const own = layer.getBoundingClientRect();
      const isCovered =
        focused.top < own.bottom &&
        focused.bottom > own.top &&
        focused.left < own.right &&
        focused.right > own.left;
      if (isCovered) layer.classList.toggle('top');
    },
    { signal },
  );
}
