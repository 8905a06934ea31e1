import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { pickLocale, policyPageStyles } from '../../registry/index.ts';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem-schema.ts';
import { publicResource } from './public-answers.ts';
import { representationOf } from './representation.ts';
import { caching, publicHeaders, sendNothing, sendRepresentation } from './send-representation.ts';

const config = { permission: 'public' } as const;

/** The page runs no script and loads one style sheet; only this server's own pages may frame it. */
export const policyContentSecurity =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** People read this one. */
const NotYet = {
  description: 'Nothing is published yet, in words; or the tag is none.',
  content: {
    'text/html': { schema: Type.String() },
    'application/problem+json': { schema: Problem },
  },
};
const here = {
  ...operation('findPolicy', {
    tag: 'Policy',
    summary: 'Leads to the policy page in the source locale',
    headers: ['Location', 'Cache-Control', 'Access-Control-Allow-Origin'],
  }),
  response: { 302: Type.Null({ description: 'There it is.' }), 404: NotYet },
};
const policyPage = publicResource(
  'readPolicy',
  {
    tag: 'Policy',
    summary: 'The policy page, in the closest published locale',
    headers: ['Content-Language', 'Content-Location', 'Content-Security-Policy'],
    params: { tag: 'Any language tag.' },
  },
  { type: 'text/html' },
);
const page = { ...policyPage, response: { ...policyPage.response, 404: NotYet } };
const sheet = publicResource(
  'readPolicyStyles',
  { tag: 'Policy', summary: 'The style sheet of the policy page', problems: [] },
  { type: 'text/css' },
);

const notYet = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>No policy yet</title>
    <link rel="stylesheet" href="/policy.css" />
  </head>
  <body>
    <main>
      <h1>No policy yet</h1>
      <p>Nothing has been published here so far.</p>
    </main>
  </body>
</html>
`;

/** The cookies policy of the live release, in any language asked for that is published. */
export const policyRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  server.get('/policy', { config, schema: here }, async (_request, reply) => {
    const live = await files.live();
    if (!live) return sendNotYet(reply);
    return reply
      .headers({ ...publicHeaders, 'cache-control': caching.live })
      .redirect(`/policy/${live.sourceLocale}`, 302);
  });

  server.get<{ Params: { tag: string } }>(
    '/policy/:tag',
    { config, schema: page },
    async (request, reply) => {
      const live = await files.live();
      if (!live) return sendNotYet(reply);
      const { tag } = request.params;
      if (!/^[A-Za-z0-9-]{1,35}$/.test(tag)) return sendNothing(reply);
      const locale = pickLocale(live.locales, [tag], live.sourceLocale);
      const found = live.find(`policy/${locale}.html`);
      if (!found) return sendNothing(reply);
      return sendRepresentation(request, reply, found, {
        cacheControl: caching.live,
        location: `/policy/${locale}`,
        locale,
        contentSecurityPolicy: policyContentSecurity,
      });
    },
  );

  const styles = representationOf('text/css; charset=utf-8', policyPageStyles);
  server.get('/policy.css', { config, schema: sheet }, async (request, reply) =>
    sendRepresentation(request, reply, styles, { cacheControl: caching.script }),
  );
};

const sendNotYet = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .headers({
      ...publicHeaders,
      'cache-control': 'no-store',
      'content-security-policy': policyContentSecurity,
    })
    .type('text/html; charset=utf-8')
    .send(notYet);
