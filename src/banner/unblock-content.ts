import { heldBack } from './held-back.ts';

function activateScript(held: HTMLScriptElement): Promise<unknown> | undefined {
  const script = document.createElement('script');
  for (const { name, value } of held.attributes) script.setAttribute(name, value);
  script.removeAttribute('data-category');
  const { src, type } = held.dataset;
  script.type = type ?? '';
  script.nonce = held.nonce; // the attribute itself is hidden from scripts
  script.async = held.hasAttribute('async');
  script.text = held.text;
  if (src) script.src = src;
  const done =
    script.src && !script.async
      ? new Promise((resolve) => (script.onload = script.onerror = resolve))
      : undefined;
  held.replaceWith(script);
  return done;
}

function activate(held: HTMLElement): Promise<unknown> | undefined {
  if (held instanceof HTMLScriptElement) return activateScript(held);
  held.setAttribute('src', held.dataset['src'] ?? '');
  held.removeAttribute('data-src');
  return undefined;
}

let last = Promise.resolve();

/**
 * Activates held-back content of allowed categories, each element once, in the order of the page: a
 * script waits for the one before it unless that one is `async`. The question is asked again before
 * every step, so a withdrawal stops the rest. One pass follows the other.
 * @returns rejects when the page forbids making scripts (Trusted Types)
 */
export function unblockContent(isAllowed: (category: string) => boolean): Promise<void> {
  const pass = async (): Promise<void> => {
    for (let held = heldBack(isAllowed); held; held = heldBack(isAllowed)) await activate(held);
  };
  const done = last.then(pass);
  last = done.catch(() => undefined); // told to whoever asked; the next pass starts all the same
  return done;
}
