import { TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { apiRoutes } from './api-routes.ts';
import { createCatalogue } from './catalogue-parts.ts';
import { consoleRoutes } from './http/console-routes.ts';
import { describeApi } from './http/describe-api.ts';
import { answerError } from './http/error-handler.ts';
import { healthRoutes } from './http/health-routes.ts';
import { readJsonBodies } from './http/json-body.ts';
import { logRequests } from './http/log-requests.ts';
import { refuse } from './http/problem-reply.ts';
import { refuseUnnamedRoutes } from './http/refuse-unnamed-routes.ts';
import type { Parts } from './parts.ts';
import { publicRoutes } from './public-routes.ts';

const mostBodyBytes = 4 * 1024 * 1024;

/** Wires everything and listens to nothing. Three scopes: public bytes without sessions, the API, the console. */
export function createApp(parts: Parts, catalogue = createCatalogue(parts)): FastifyInstance {
  const server = Fastify({
    ...(parts.logger && { loggerInstance: parts.logger }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    genReqId: parts.ids,
    bodyLimit: mostBodyBytes,
    // What is refused before any route is found: an address that is too long or cannot be decoded.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }).withTypeProvider<TypeBoxTypeProvider>();
  server.setValidatorCompiler(TypeBoxValidatorCompiler);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_request, reply) => refuse(reply, { code: 'NOT_FOUND' }));
  refuseUnnamedRoutes(server);
  readJsonBodies(server);
  logRequests(server);
  describeApi(server);
  server.register(healthRoutes, parts);
  server.register(publicRoutes, catalogue);
  // The prefix stays out of the parts, or every plugin inside would add it again.
  server.register((api) => apiRoutes(api, catalogue), { prefix: '/api/v1' });
  server.register(consoleRoutes, parts);
  return server;
}
