import { Banner, type BannerParts } from './banner.ts';
import type { CookieNotice } from './cookie-notice.ts';
import { styleSheet } from './styles.ts';

/** Keeps the banner in step with its page: grown, shown again, decided in another tab, asked to open. */
function follow(banner: Banner, signal: AbortSignal): void {
  const openIfAddressed = (): void => {
    if (location.hash === '#cookie-notice') banner.open();
  };
  const openIfClicked = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('[data-cookie-notice-open]')) return;
    event.preventDefault();
    banner.open();
  };
  const growth = new MutationObserver(banner.unblock);
  growth.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => growth.disconnect());
  for (const moment of ['visibilitychange', 'pageshow'])
    addEventListener(moment, banner.refresh, { signal });
  addEventListener('hashchange', openIfAddressed, { signal });
  addEventListener('click', openIfClicked, { signal });
  banner.refresh();
  openIfAddressed();
}

/**
 * Wires the banner to its page. The page is never broken: what fails ends in one warning, and
 * held-back content stays held back.
 */
export function startBanner(parts: BannerParts): CookieNotice {
  const { root, signal, find, warn } = parts;
  let banner: Banner | undefined;
  const started = find()
    .then((found) => {
      if (signal.aborted) return;
      root.adoptedStyleSheets = [styleSheet(found.notice.appearance)];
      banner = new Banner(parts, found);
      follow(banner, signal);
    })
    .catch(warn);
  return {
    open: () => void started.then(() => banner?.open()),
    get choice() {
      return banner?.keeper.choice;
    },
    whenAllowed: (category) =>
      new Promise((allow) => {
        const look = (): void => {
          if (banner?.keeper.isAllowed(category)) allow();
        };
        void started.then(look);
        document.addEventListener('cookie-notice:change', look, { signal });
      }),
  };
}
