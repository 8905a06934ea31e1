import type { FastifyPluginAsync } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { NoticeProjection } from '../../registry/index.ts';
import { representationOf } from '../publishing/representation.ts';
import { sendNothing, sendRepresentation } from '../publishing/send-representation.ts';
import type { ReleaseFiles } from '../publishing/public-files.ts';
import { demoPage } from './demo-page.ts';
import { demoScript, demoStyles, reportScript } from './demo-files.ts';

const config = { permission: 'public' } as const;
const fresh = { cacheControl: 'no-cache' } as const;
const script = 'text/javascript; charset=utf-8';

/** A page like any visited site: the banner's scripts and styles must get along with a strict policy. */
const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** A small site that carries the banner, to try a decision on. */
export const demoRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  server.get('/demo', { config }, async (request, reply) => {
    const page = demoPage(noticeOf(await files.live()));
    const found = representationOf('text/html; charset=utf-8', page);
    return sendRepresentation(request, reply, found, { ...fresh, contentSecurityPolicy });
  });

  const styles = representationOf('text/css; charset=utf-8', demoStyles);
  server.get('/demo/demo.css', { config }, async (request, reply) =>
    sendRepresentation(request, reply, styles, fresh),
  );
  const watcher = representationOf(script, demoScript);
  server.get('/demo/demo.js', { config }, async (request, reply) =>
    sendRepresentation(request, reply, watcher, fresh),
  );

  server.get<{ Params: { file: string } }>(
    '/demo/held-back/:file',
    { config },
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
