import { Value } from 'typebox/value';
import type { Problem } from '../problem.ts';
import { repeatedIds } from '../catalogue/repeated-ids.ts';
import { noticeTexts } from '../notice/notice.ts';
import { RegistryJson } from './registry-json.ts';

const MAX_PROBLEMS = 100;

/**
 * Whether a value is a whole registry JSON: its schema, what a schema cannot say, and words in every published locale
 * of every text.
 * @returns at most 100 problems; none = valid
 */
export function validateRegistry(value: unknown): readonly Problem[] {
  if (Value.Check(RegistryJson, value)) {
    return [...contradictions(value), ...missingWords(value)].slice(0, MAX_PROBLEMS);
  }
  const problems = Value.Errors(RegistryJson, value).map(({ instancePath, message }): Problem => {
    return { code: 'VALIDATION', at: instancePath, detail: message };
  });
  return problems.slice(0, MAX_PROBLEMS);
}

/** What each member allows and all together do not. */
function contradictions({ locales, policy, ...file }: RegistryJson): readonly Problem[] {
  const isPublished = locales.published.includes(locales.default);
  return [
    ...(isPublished
      ? []
      : [
          {
            code: 'VALIDATION',
            at: '/locales/default',
            detail: 'is not among the published locales',
          } as const,
        ]),
    ...(['locations', 'categories', 'providers', 'entries'] as const).flatMap((name) =>
      repeatedIds(file[name], name),
    ),
    ...repeatedIds(policy.sections, 'policy', 'sections'),
  ];
}

type Text = Readonly<Record<string, string>>;

function missingWords(registry: RegistryJson): readonly Problem[] {
  return textsOf(registry).flatMap(([at, text]) =>
    registry.locales.published
      .filter((locale) => text !== undefined && !(locale in text))
      .map((locale): Problem => {
        return {
          code: 'VALIDATION',
          at: `${at}/${locale}`,
          detail: 'a published locale is missing',
        };
      }),
  );
}

function textsOf(file: RegistryJson): readonly (readonly [string, Text | undefined])[] {
  const { notice, policy, registry } = file;
  return [
    ['/registry/title', registry.title],
    ['/registry/controller/privacyUrl', registry.controller.privacyUrl],
    ...each(file.locations, '/locations', ({ label }) => ({ label })),
    ...each(file.categories, '/categories', ({ label, description }) => ({ label, description })),
    ...each(file.providers, '/providers', ({ privacyUrl }) => ({ privacyUrl })),
    ...each(file.entries, '/entries', (entry) => ({
      function: entry.function,
      purpose: entry.purpose,
      condition: entry.condition,
      'duration/note': entry.duration.note,
      'exemption/rationale': entry.exemption?.rationale,
    })),
    ...each(policy.sections, '/policy/sections', ({ heading, body }) => ({ heading, body })),
    ['/policy/title', policy.title],
    ['/policy/introduction', policy.introduction],
    ['/policy/url', policy.url],
    ...noticeTexts.map((name) => [`/notice/${name}`, notice[name]] as const),
  ];
}

function each<T>(
  list: readonly T[],
  at: string,
  texts: (item: T) => Readonly<Record<string, Text | undefined>>,
): readonly (readonly [string, Text | undefined])[] {
  return list.flatMap((item, index) =>
    Object.entries(texts(item)).map(([name, text]) => [`${at}/${index}/${name}`, text] as const),
  );
}
