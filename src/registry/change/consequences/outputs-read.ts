import { sameValue } from '../../catalogue/merge-bodies.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { composeNoticeEntries } from '../../notice/compose-notice-entries.ts';
import { composeNotice } from '../../notice/compose-notice.ts';
import { composePolicyPage } from '../../policy/compose-policy-page.ts';
import { sortedStrings } from '../../release/sorted.ts';
import type { ReadOutput } from './consequences.ts';

/** Number, date and digest differ in every release, and say nothing else to whoever reads it. */
const noDigest = '';

/**
 * Public addresses at which others read something else. Nobody knows who reads them: any site, and any program, may.
 * @param before composed under the same facts as `after`
 */
export function outputsRead(before: RegistryJson, after: RegistryJson): readonly ReadOutput[] {
  const locales = sortedStrings([...before.locales.published, ...after.locales.published]);
  const registry: readonly ReadOutput[] = sameValue(before, after)
    ? []
    : [{ address: '/registry/v1/latest.json', how: 'altered' }];
  return [
    ...registry,
    ...locales.flatMap((locale) =>
      outputs.flatMap(({ addressOf, compose }): readonly ReadOutput[] => {
        const sides = [before, after].map((one) =>
          isIn(one, locale) ? compose(one, locale) : undefined,
        );
        const how = howOf(sides[0], sides[1]);
        return how === undefined ? [] : [{ address: addressOf(locale), how }];
      }),
    ),
  ];
}

const outputs: readonly {
  readonly addressOf: (locale: string) => string;
  readonly compose: (registry: RegistryJson, locale: string) => unknown;
}[] = [
  {
    addressOf: (locale) => `/registry/v1/notice/${locale}.json`,
    // The details lie at an address of their own, which only the first layer names.
    compose: (registry, locale) => [
      composeNotice(registry, locale, noDigest),
      composeNoticeEntries(registry, locale),
    ],
  },
  {
    addressOf: (locale) => `/policy/${locale}`,
    // Each page leads to those in the other languages.
    compose: (registry, locale) => [
      composePolicyPage(registry, locale),
      registry.locales.published,
    ],
  },
];

const isIn = ({ locales }: RegistryJson, locale: string): boolean =>
  (locales.published as readonly string[]).includes(locale);

function howOf(before: unknown, after: unknown): ReadOutput['how'] | undefined {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return sameValue(before, after) ? undefined : 'altered';
}
