import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** As much of an OpenAPI document as the specs read. */
export interface Description {
  readonly openapi: string;
  readonly info: Json;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly securitySchemes: Json;
  };
}
type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission'?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Response>>;
}
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly schema?: Json;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}
export interface Response extends Content {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Json>>;
}

/** What went out, and which route sent it. */
export interface Sent {
  readonly method: string;
  /** As the description spells it: `/api/v1/changes/{id}`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Notes every answer of the server into the list, from before it is ready until it closes. */
export function noteAnswers(app: FastifyInstance, into: Sent[]): void {
  const bodies = new WeakMap<object, string>();
  app.addHook('onSend', async (request, _reply, payload) => {
    const sent = payload instanceof Readable ? await buffer(payload) : payload;
    bodies.set(request, typeof sent === 'string' ? sent : textOf(sent));
    return sent;
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = (request.routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}').replace('*', '{*}');
    into.push({
      method: request.method.toLowerCase(),
      path,
      status: reply.statusCode,
      headers: reply.getHeaders(),
      // RFC 9110 §15.3.5: whatever the handler gave, 204 goes out without a body.
      body: reply.statusCode === 204 ? '' : (bodies.get(request) ?? ''),
    });
  });
}

const textOf = (payload: unknown): string =>
  payload instanceof Uint8Array ? new TextDecoder().decode(payload) : '';

/** Why an answer is not what the description says. @returns one sentence each; none when it is */
export function deviations(ajv: Ajv2020, description: Description, sent: Sent): readonly string[] {
  const { method, path, status } = sent;
  const response = description.paths[path]?.[method]?.responses[status];
  if (!response) return [`${method} ${path} answers ${status}, which is not described`];
  const missing = Object.keys(response.headers ?? {}).filter(
    (name) => sent.headers[name.toLowerCase()] === undefined,
  );
  const at = `${method} ${path} ${status}`;
  return [
    ...missing.map((name) => `${at} carries no ${name}`),
    ...bodyDeviations(ajv, response, sent).map((why) => `${at}: ${why}`),
  ];
}

function bodyDeviations(ajv: Ajv2020, { content }: Response, sent: Sent): readonly string[] {
  const { method, path, status, headers, body } = sent;
  if (!content) return body === '' ? [] : ['there should be no body'];
  const [type = ''] = String(headers['content-type']).split(';');
  if (!content[type]) return [`the type ${type} is not described`];
  const pointer = ['paths', path, method, 'responses', status, 'content', type, 'schema']
    .map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const accepts = ajv.compile({ $ref: `description#/${pointer}` });
  const value: unknown = type.endsWith('json') ? JSON.parse(body) : body;
  if (accepts(value)) return [];
  return (accepts.errors ?? []).map(
    ({ instancePath, message = '', params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
