/** The first element whose content waits for consent to a category that is allowed. */
export function heldBack(isAllowed: (category: string) => boolean): HTMLElement | undefined {
  const held = document.querySelectorAll<HTMLElement>(
    'script[type="text/plain"][data-category],[data-src][data-category]:not(script)',
  );
  return [...held].find(({ dataset }) => isAllowed(dataset['category'] ?? ''));
}
