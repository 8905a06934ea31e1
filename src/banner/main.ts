import type { Details } from './details.ts';
import { findNotice } from './registry-source.ts';
import { startBanner } from './start-banner.ts';

// Only known while the script itself runs, hence read here and not in the element.
const script = document.currentScript as HTMLScriptElement | null;
const { locale, source } = script?.dataset ?? {};
const src = script?.src ?? location.href;

/** Where the notice lives: where the page placed it before this script, else first in the body. */
class CookieNoticeElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #life = new AbortController();

  connectedCallback(): void {
    if (document.querySelector('cookie-notice') !== this) return; // one notice a page
    this.#life = new AbortController();
    window.cookieNotice = startBanner({
      root: this.#root,
      signal: this.#life.signal,
      find: () => findNotice({ src, locale, source }),
      loadDetails: () => import(new URL('banner/details.js', src).href) as Promise<Details>,
      warn: (problem) => console.warn('cookie-notice:', problem),
    });
  }

  disconnectedCallback(): void {
    this.#life.abort();
    this.#root.replaceChildren();
  }
}

function place(): void {
  if (!document.querySelector('cookie-notice')) document.body.prepend(new CookieNoticeElement());
}

if (!customElements.get('cookie-notice')) {
  customElements.define('cookie-notice', CookieNoticeElement);
  // An async script can run before there is a body.
  if (document.body as HTMLElement | null) place();
  else document.addEventListener('DOMContentLoaded', place);
}
