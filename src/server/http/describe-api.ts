import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { describeOperation } from './describe-operation.ts';
import { nameSchemas } from './name-schemas.ts';
import { tags } from './operation.ts';

const session = {
  type: 'apiKey',
  in: 'cookie',
  name: 'sessionid',
  description: 'Set by signing in; `__Host-sessionid` where the public address is https.',
} as const;
const csrf = {
  type: 'apiKey',
  in: 'header',
  name: 'X-CSRFToken',
  description: 'The value of the cookie `csrftoken`, which `GET /api/v1/session` sets.',
} as const;

const info = {
  title: 'Cookie Registry',
  description: 'Declare, review and publish what a platform stores in browsers.',
  version: '1',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/** OpenAPI 3.1 of every route that is not hidden, written from the schemas that judge the requests. */
export function describeApi(server: FastifyInstance): void {
  // Answers are sent as they are: their schemas describe them, and specs prove that they do. A serialiser
  // made from a schema would drop what it does not name in silence, and takes longer at 5,000 rows.
  server.setSerializerCompiler(() => JSON.stringify);
  server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info,
      tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
      components: { securitySchemes: { session, csrf } },
    },
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['$id'] === 'string' ? schema['$id'] : `Schema${index}`,
    },
    transform: ({ schema, url, route }) => ({ schema: describeOperation(schema, route), url }),
    transformObject: (document) =>
      nameSchemas('openapiObject' in document ? document.openapiObject : document.swaggerObject),
  });
  server.after(() => tellIt(server));
}

function tellIt(server: FastifyInstance): void {
  let text: string | undefined;
  server.get(
    '/api/openapi.json',
    { config: { permission: 'public' }, schema: { hide: true } },
    async (_request, reply) => {
      text ??= JSON.stringify(server.swagger());
      return reply.header('access-control-allow-origin', '*').type('application/json').send(text);
    },
  );
}
