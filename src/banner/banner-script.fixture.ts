import type { NoticeEntries, NoticeProjection } from '../registry/public/index.ts';

/** Writes the data block that the banner reads before it asks the registry. */
export function writeDataBlock(notice: NoticeProjection, entries?: NoticeEntries): void {
  removeDataBlock();
  const block = document.createElement('script');
  block.type = 'application/json';
  block.dataset['cookieNotice'] = '';
  block.textContent = JSON.stringify({ notice, entries });
  document.head.append(block);
}

export const removeDataBlock = (): void =>
  document.querySelector('script[data-cookie-notice]')?.remove();

export const noticeElement = (): HTMLElement | null => document.querySelector('cookie-notice');

/** Time for the banner to read its notice and to show it. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 60));

let placed: Promise<Element | null> | undefined;

/** Runs banner.js, which a page does once. @returns what was first in the body afterwards */
export function runBannerScript(): Promise<Element | null> {
  placed ??= import('./main.ts').then(() => document.body.firstElementChild);
  return placed;
}
