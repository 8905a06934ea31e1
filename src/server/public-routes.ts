import type { FastifyPluginAsync } from 'fastify';
import type { CatalogueParts } from './catalogue-parts.ts';
import { demoRoutes } from './demo/demo-routes.ts';
import { bannerRoutes } from './publishing/banner-routes.ts';
import { noticeRoutes } from './publishing/notice-routes.ts';
import { policyRoutes } from './publishing/policy-routes.ts';
import { registryRoutes } from './publishing/registry-routes.ts';

/** What anybody may fetch: no sessions, no cookies read or set. One line per feature. */
export const publicRoutes: FastifyPluginAsync<CatalogueParts> = async (server, parts) => {
  server.register(registryRoutes, parts);
  server.register(noticeRoutes, parts);
  server.register(policyRoutes, parts);
  server.register(bannerRoutes, parts);
  server.register(demoRoutes, parts);
};
