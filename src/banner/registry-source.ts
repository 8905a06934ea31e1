import type { NoticeProjection } from '../registry/public/index.ts';
import { parseNotice } from './parse-notice.ts';

export interface ScriptSettings {
  /** Address of banner.js. */
  readonly src: string;
  /** BCP 47 tag, or `auto`: the language of the page, then the one of the browser. */
  readonly locale?: string | undefined;
  /** Base address of the registry, ending in `/`, when it is not the origin of banner.js. */
  readonly source?: string | undefined;
}

export interface FoundNotice {
  readonly notice: NoticeProjection;
  readonly policyUrl: string;
  /** The details' data, unchecked. */
  readonly entries: () => Promise<unknown>;
}

// Without options, so that `<link rel=preload as=fetch crossorigin>` serves the same request. An error
// status needs no look: its body is not what the parsers let in.
const load = async (url: URL): Promise<unknown> => (await fetch(url)).json();

function localeTag(wanted = 'auto'): string {
  return wanted === 'auto' ? document.documentElement.lang || navigator.language : wanted;
}

/**
 * The notice to show: from the data block of the page, else from the registry.
 * @throws when there is none, or a malformed one
 */
export async function findNotice({ src, locale, source }: ScriptSettings): Promise<FoundNotice> {
  const base = new URL(source ?? '/', src);
  const block = document.querySelector('script[data-cookie-notice]')?.textContent;
  const held = block ? (JSON.parse(block) as { notice: unknown; entries?: unknown }) : undefined;
  const path = `registry/v1/notice/${encodeURIComponent(localeTag(locale))}.json`;
  const notice = parseNotice(held ? held.notice : await load(new URL(path, base)));
  const policyUrl = new URL(notice.policyUrl, base).href;
  if (!policyUrl.startsWith('http')) throw new Error(policyUrl); // a link must not run a script
  return {
    notice,
    policyUrl,
    entries: async () => held?.entries ?? (await load(new URL(notice.entriesUrl, base))),
  };
}
