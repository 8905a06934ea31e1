import type { ProviderBody } from '../../provider/provider.ts';
import { isBlank } from '../../text/text-state.ts';
import type { Rule } from '../rule.ts';

/**
 * Regulation (EU) 2016/679 Art. 13: a visitor can read what a third party does, safely. The finding is the
 * entry's, which names the provider; an address that is missing is told at the provider (LG019).
 */
export const lg017: Rule = {
  id: 'LG017',
  needs: ['published-locales'],
  *check({ catalogue, part, settings: { publishedLocales = [] } }) {
    for (const [id, { party, provider = '' }] of part.entry) {
      const body = party === 'third' ? catalogue.provider.get(provider) : undefined;
      if (body === undefined) continue;
      for (const [locale, url] of notHttps(body, publishedLocales)) {
        yield {
          document: { kind: 'entry', id },
          path: '/provider',
          params: { provider: body.name ?? provider, locale, url },
          read: {
            '/party': party,
            '/provider': provider,
            [`${provider}/privacyUrl/${locale}`]: url,
          },
        };
      }
    }
  },
};

function* notHttps(
  { privacyUrl }: ProviderBody,
  locales: readonly string[],
): Generator<[locale: string, url: string]> {
  for (const locale of locales) {
    const url = privacyUrl?.[locale]?.text ?? '';
    if (!isBlank(url) && !/^https:\/\/[^/\s]+/.test(url.trim())) yield [locale, url];
  }
}
