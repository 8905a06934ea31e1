import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  composeNotice,
  composeNoticeEntries,
  pickLocale,
  type RegistryJson,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { policyHtml, registryBytes } from '../publishing/compose-artefacts.ts';
import { digestOf } from '../publishing/digest.ts';
import { policyContentSecurity } from '../publishing/policy-routes.ts';
import { previewRegistry } from './preview-registry.ts';

const closed = { additionalProperties: false } as const;
const PreviewParams = Type.Object(
  {
    source: Type.String({ pattern: '^(live|mine|C-[1-9][0-9]{0,8})$' }),
    locale: Type.String({ pattern: '^[A-Za-z0-9-]{1,35}$' }),
  },
  closed,
);

/** What a visitor would see: never kept by anybody, since the next keystroke alters it. */
export const previewRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;
  const schema = { params: PreviewParams };
  const localeOf = ({ locales }: RegistryJson, wanted: string): string =>
    pickLocale(locales.published, [wanted], locales.default);

  server.get('/preview/:source/notice/:locale', { config, schema }, async (request) => {
    const { source, locale } = request.params;
    const registry = await previewRegistry(read, parts, request.actor, source);
    return composeNotice(registry, localeOf(registry, locale), digestOf(registryBytes(registry)));
  });

  server.get('/preview/:source/entries/:locale', { config, schema }, async (request) => {
    const { source, locale } = request.params;
    const registry = await previewRegistry(read, parts, request.actor, source);
    return composeNoticeEntries(registry, localeOf(registry, locale));
  });

  server.get('/preview/:source/policy/:locale', { config, schema }, async (request, reply) => {
    const { source, locale } = request.params;
    const registry = await previewRegistry(read, parts, request.actor, source);
    const digest = digestOf(registryBytes(registry));
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policyContentSecurity)
      .send(policyHtml(registry, localeOf(registry, locale), digest));
  });
};
