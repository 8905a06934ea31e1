import { DestroyRef, DOCUMENT, inject } from '@angular/core';

/**
 * What has the focus can leave the page: a button whose act is done, a chip, a panel. The focus then
 * goes to the nearest part around it that can take it, so that the keyboard goes on from there and
 * not from the top of the document. Lasts as long as the caller.
 */
export function keepFocus(): void {
  const document = inject(DOCUMENT);
  let around: readonly HTMLElement[] = [];

  const remember = (event: FocusEvent): void => {
    around = event.composedPath().filter((each) => each instanceof HTMLElement);
  };
  // Called once the console is done with an update: whoever has a better place to go was there first.
  const leavings = new MutationObserver(() => {
    const [last, ...outer] = around;
    if (last?.isConnected !== false || document.activeElement !== document.body) return;
    around = [];
    outer
      .find((each) => each.isConnected && each.matches('[tabindex]'))
      ?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', remember);
  leavings.observe(document.body, { childList: true, subtree: true });
  inject(DestroyRef).onDestroy(() => {
    document.removeEventListener('focusin', remember);
    leavings.disconnect();
  });
}
