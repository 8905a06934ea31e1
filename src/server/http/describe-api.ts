import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { nameSchemas } from './name-schemas.ts';

/** OpenAPI 3.1 of every route that is not hidden, written from the schemas that judge the requests. */
export function describeApi(server: FastifyInstance): void {
  server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Cookie Registry',
        description: 'Declare, review and publish what a platform stores in browsers.',
        version: '1',
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sessionid' } },
      },
    },
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['$id'] === 'string' ? schema['$id'] : `Schema${index}`,
    },
    transformObject: (document) =>
      nameSchemas('openapiObject' in document ? document.openapiObject : document.swaggerObject),
  });
  server.after(() => {
    let text: string | undefined;
    server.get(
      '/api/openapi.json',
      { config: { permission: 'public' }, schema: { hide: true } },
      async (_request, reply) => {
        text ??= JSON.stringify(server.swagger());
        return reply.header('access-control-allow-origin', '*').type('application/json').send(text);
      },
    );
  });
}
