import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { pickLocale } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed } from '../http/described.ts';
import { operation, type Told } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { NoticeEntriesView, NoticeView } from '../publishing/notice-schemas.ts';
import { policyContentSecurity } from '../publishing/policy-routes.ts';
import { ReleaseNumber } from './release-params.ts';

const FileParams = Type.Object(
  {
    n: ReleaseNumber,
    locale: Type.String({ pattern: '^[A-Za-z0-9-]{1,35}$', description: 'Any language tag.' }),
  },
  closed,
);
const told = (summary: string, headers: Told['headers'] = []): Told => ({
  tag: 'Releases',
  summary,
  problems: ['NOT_FOUND'],
  headers: ['Content-Language', 'Repr-Digest', ...headers],
});
const showNotice = {
  ...operation('readReleasedNotice', told('First layer of the banner, as it was published')),
  params: FileParams,
  response: { 200: NoticeView },
};
const showEntries = {
  ...operation('readReleasedEntries', told('Details of the banner, as they were published')),
  params: FileParams,
  response: { 200: NoticeEntriesView },
};
const showPolicy = {
  ...operation(
    'readReleasedPolicy',
    told('The policy page, as it was published', ['Content-Security-Policy']),
  ),
  params: FileParams,
  response: {
    200: {
      description: 'The page, without scripts.',
      content: { 'text/html': { schema: Type.String() } },
    },
  },
};
const config = { permission: 'read' } as const;

/** What visitors were served by a release: the very bytes that were stored when it was published. */
export const releaseFileRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  { files },
) => {
  async function fileOf(n: number, wanted: string, pathIn: (locale: string) => string) {
    const release = await files.of(n);
    if (!release) throw new Refused({ code: 'NOT_FOUND' });
    const locale = pickLocale(release.locales, [wanted], release.sourceLocale);
    const file = release.find(pathIn(locale));
    if (!file) throw new Error(`Release ${n} lacks ${pathIn(locale)}`);
    const headers = {
      'content-type': file.type,
      'content-language': locale,
      'repr-digest': `sha-256=:${file.identity.sha256}:`,
    };
    return { headers, bytes: Buffer.from(file.identity.bytes) };
  }

  for (const [url, schema, pathIn] of [
    ['/releases/:n/notice/:locale', showNotice, (locale: string) => `notice/${locale}.json`],
    [
      '/releases/:n/entries/:locale',
      showEntries,
      (locale: string) => `notice/${locale}/entries.json`,
    ],
    ['/releases/:n/policy/:locale', showPolicy, (locale: string) => `policy/${locale}.html`],
  ] as const) {
    server.get<{ Params: { n: number; locale: string } }>(
      url,
      { config, schema },
      async (request, reply) => {
        const { n, locale } = request.params;
        const { headers, bytes } = await fileOf(n, locale, pathIn);
        reply.headers(headers);
        if (schema === showPolicy) reply.header('content-security-policy', policyContentSecurity);
        return reply.send(bytes);
      },
    );
  }
};
