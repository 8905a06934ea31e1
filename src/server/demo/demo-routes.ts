import type { FastifyPluginAsync } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { NoticeProjection } from '../../registry/index.ts';
import { publicResource } from '../publishing/public-answers.ts';
import { representationOf } from '../publishing/representation.ts';
import { sendNothing, sendRepresentation } from '../publishing/send-representation.ts';
import type { ReleaseFiles } from '../publishing/public-files.ts';
import { demoPage } from './demo-page.ts';
import { demoScript, demoStyles, reportScript } from './demo-files.ts';

const config = { permission: 'public' } as const;
const fresh = { cacheControl: 'no-cache' } as const;
const script = 'text/javascript; charset=utf-8';

const told = { tag: 'Banner', problems: [] } as const;
const page = publicResource(
  'readDemo',
  { ...told, summary: 'A page that carries the banner', headers: ['Content-Security-Policy'] },
  { type: 'text/html' },
);
const sheet = publicResource(
  'readDemoStyles',
  { ...told, summary: 'The style sheet of that page' },
  { type: 'text/css' },
);
const watching = publicResource(
  'readDemoScript',
  { ...told, summary: 'The script of that page' },
  { type: 'text/javascript' },
);
const heldBack = publicResource(
  'readHeldBackScript',
  {
    tag: 'Banner',
    summary: 'A script that waits for consent to a category',
    params: { file: '`ID.js`, ID being that of a category.' },
  },
  { type: 'text/javascript' },
);

/** A page like any visited site: the banner's scripts and styles must get along with a strict policy. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A small site that carries the banner, to try a decision on. */
export const demoRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  server.get('/demo', { config, schema: page }, async (request, reply) => {
    const text = demoPage(noticeOf(await files.live()));
    const found = representationOf('text/html; charset=utf-8', text);
    return sendRepresentation(request, reply, found, { ...fresh, contentSecurityPolicy });
  });

  const styles = representationOf('text/css; charset=utf-8', demoStyles);
  server.get('/demo/demo.css', { config, schema: sheet }, async (request, reply) =>
    sendRepresentation(request, reply, styles, fresh),
  );
  const watcher = representationOf(script, demoScript);
  server.get('/demo/demo.js', { config, schema: watching }, async (request, reply) =>
    sendRepresentation(request, reply, watcher, fresh),
  );

  server.get<{ Params: { file: string } }>(
    '/demo/held-back/:file',
    { config, schema: heldBack },
    async (request, reply) => {
      const category = /^([a-z0-9][a-z0-9-]{0,63})\.js$/.exec(request.params.file)?.[1];
      if (category === undefined) return sendNothing(reply);
      const report = representationOf(script, reportScript(category));
      return sendRepresentation(request, reply, report, fresh);
    },
  );
};

function noticeOf(live: ReleaseFiles | undefined): NoticeProjection | undefined {
  const file = live?.find(`notice/${live.sourceLocale}.json`);
  // Composed at publish by this product, and stored.
  return file && (JSON.parse(new TextDecoder().decode(file.identity.bytes)) as NoticeProjection);
}
