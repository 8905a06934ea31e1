/** Headers that answers carry, each with what it tells. Every name stands in the description as here. */
export const answerHeaders = {
  'Access-Control-Allow-Headers': 'What a page may send.',
  'Access-Control-Allow-Methods': 'How a page may ask.',
  'Access-Control-Allow-Origin': '`*`: any site may read it.',
  'Cache-Control': 'How long the answer may be kept.',
  'Content-Disposition': 'The name under which to keep it.',
  'Content-Language': 'Locale of the words (RFC 4647 look-up of the one asked for).',
  'Content-Location': 'Where exactly this representation stays.',
  'Content-Security-Policy': 'What the page may load, and who may frame it.',
  ETag: 'Strong entity tag, for `If-Match` and `If-None-Match`.',
  Link: 'The JSON Schema, as `describedby`.',
  Location: 'Where it is.',
  'Repr-Digest': 'SHA-256 of the bytes sent (RFC 9530).',
  'Retry-After': 'Seconds until another attempt is let in.',
  'Set-Cookie': 'The session, or the token that altering requests repeat in `X-CSRFToken`.',
  Vary: 'What the representation was chosen by.',
  'X-Request-Id': 'Names this request in the log.',
} as const;
export type AnswerHeader = keyof typeof answerHeaders;

/** Header name → its description, in the form that @fastify/swagger reads. */
export const headersNamed = (
  names: readonly AnswerHeader[],
): Readonly<Record<string, { readonly type: 'string'; readonly description: string }>> =>
  Object.fromEntries(
    names.map((name) => [name, { type: 'string', description: answerHeaders[name] }]),
  );
