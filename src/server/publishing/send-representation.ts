import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Coding } from '../releases/artefact-repository.ts';
import { pickCoding } from './pick-coding.ts';
import type { Representation } from './representation.ts';

export const caching = {
  /** What moves with each release. */
  live: 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
  /** What belongs to one release. */
  release: 'public, max-age=31536000, immutable',
  /** The banner itself: an upgrade reaches every site within the hour. */
  script: 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=86400',
} as const;

export interface Facts {
  readonly cacheControl: string;
  /** Where exactly this representation stays. */
  readonly location?: string;
  readonly locale?: string;
  /** Address of the JSON Schema. */
  readonly describedBy?: string;
  readonly contentSecurityPolicy?: string;
}

/** Headers that every public answer carries: any site may read it, none may guess its type. */
export const publicHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Repr-Digest, Content-Location, Content-Language, Link',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Sends a public resource, or 304 to whoever has it. Query and cookies are never looked at. */
export function sendRepresentation(
  request: FastifyRequest,
  reply: FastifyReply,
  representation: Representation,
  facts: Facts,
): FastifyReply {
  const available = (['br', 'gzip', 'identity'] as const).filter((one) => representation[one]);
  const coding = pickCoding(request.headers['accept-encoding'], available);
  const { bytes, sha256 } = representation[coding] ?? representation.identity;
  const etag = `"sha256-${sha256}"`;
  reply.headers({ ...publicHeaders, etag, ...factHeaders(facts), vary: 'accept-encoding' });
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply
    .headers(codingHeaders(coding))
    .header('repr-digest', `sha-256=:${sha256}:`)
    .type(representation.type)
    .send(bytes);
}

const codingHeaders = (coding: Coding): Record<string, string> =>
  coding === 'identity' ? {} : { 'content-encoding': coding };

function factHeaders(facts: Facts): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      'cache-control': facts.cacheControl,
      'content-location': facts.location,
      'content-language': facts.locale,
      link: facts.describedBy && `<${facts.describedBy}>; rel="describedby"`,
      'content-security-policy': facts.contentSecurityPolicy,
    }).filter((header): header is [string, string] => header[1] !== undefined),
  );
}

/** RFC 9110 §13.1.2: weak comparison; `*` is anything. */
function isKnown(header: string | undefined, etag: string): boolean {
  const known = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return known.includes('*') || known.includes(etag);
}

/** What does not exist may exist in a minute: nobody keeps this answer. */
export function sendNothing(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .headers({ ...publicHeaders, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: 'urn:cookie-registry:problem:not-found',
      title: 'There is nothing here.',
      status: 404,
      code: 'NOT_FOUND',
      requestId: reply.request.id,
    });
}
