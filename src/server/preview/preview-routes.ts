import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  composeNotice,
  composeNoticeEntries,
  pickLocale,
  type RegistryJson,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { policyHtml, registryBytes } from '../publishing/compose-artefacts.ts';
import { digestOf } from '../publishing/digest.ts';
import { NoticeEntriesView, NoticeView } from '../publishing/notice-schemas.ts';
import { policyContentSecurity } from '../publishing/policy-routes.ts';
import { previewRegistry } from './preview-registry.ts';

const source = {
  pattern: '^(live|mine|C-[1-9][0-9]{0,8}|release-[1-9][0-9]{0,8})$',
  description: "`live`, `mine` for the reader's own change, the id of a change, or `release-42`.",
};
const PreviewParams = Type.Object(
  {
    source: Type.String(source),
    locale: Type.String({ pattern: '^[A-Za-z0-9-]{1,35}$', description: 'Any language tag.' }),
  },
  closed,
);

const Beside = Type.Object(
  {
    before: Type.Optional(Type.String({ ...source, description: 'What it follows.' })),
    after: Type.Optional(Type.String({ ...source, description: 'What follows it.' })),
  },
  closed,
);

const tag = 'Preview';
const problems = ['NOT_FOUND'] as const;
const showNotice = {
  ...operation('previewNotice', { tag, summary: 'First layer of the banner', problems }),
  params: PreviewParams,
  response: { 200: NoticeView },
};
const showEntries = {
  ...operation('previewEntries', { tag, summary: 'Details of the banner', problems }),
  params: PreviewParams,
  response: { 200: NoticeEntriesView },
};
const showPolicy = {
  ...operation('previewPolicy', {
    tag,
    summary: 'The policy page',
    description: 'Beside what it follows, or what follows it, what differs is marked.',
    problems,
    headers: ['Content-Security-Policy'],
  }),
  params: PreviewParams,
  querystring: Beside,
  response: {
    200: {
      description: 'The page, without scripts.',
      content: { 'text/html': { schema: Type.String() } },
    },
  },
};

/** What a visitor would see: never kept by anybody, since the next keystroke alters it. */
export const previewRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;
  const localeOf = ({ locales }: RegistryJson, wanted: string): string =>
    pickLocale(locales.published, [wanted], locales.default);

  server.get('/preview/:source/notice/:locale', { config, schema: showNotice }, async (request) => {
    const { source, locale } = request.params;
    const registry = await previewRegistry(read, parts, request.actor, source);
    return composeNotice(registry, localeOf(registry, locale), digestOf(registryBytes(registry)));
  });

  server.get(
    '/preview/:source/entries/:locale',
    { config, schema: showEntries },
    async (request) => {
      const { source, locale } = request.params;
      const registry = await previewRegistry(read, parts, request.actor, source);
      return composeNoticeEntries(registry, localeOf(registry, locale));
    },
  );

  server.get(
    '/preview/:source/policy/:locale',
    { config, schema: showPolicy },
    async (request, reply) => {
      const { source, locale } = request.params;
      const { before, after } = request.query;
      const registryOf = (from: string) => previewRegistry(read, parts, request.actor, from);
      const registry = await registryOf(source);
      const other = before ?? after;
      const side = before === undefined ? ('before' as const) : ('after' as const);
      const beside = other === undefined ? undefined : { registry: await registryOf(other), side };
      const digest = digestOf(registryBytes(registry));
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', policyContentSecurity)
        .send(policyHtml(registry, localeOf(registry, locale), digest, beside));
    },
  );
};
