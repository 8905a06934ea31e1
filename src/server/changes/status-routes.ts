import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Change } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { touch } from '../documents/document-schemas.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { inboxOf } from '../inbox/inbox.ts';
import type { Repositories } from '../repositories.ts';
import { standingOf } from './change-standing.ts';
import { changesInReview, changesScheduled } from './changes-in-review.ts';
import { noChange } from './chosen-change.ts';

const count = Type.Integer({ minimum: 0 });
const LiveRelease = Type.Object(
  {
    release: Type.Integer({ minimum: 1 }),
    digest: Type.String(),
    publishedAt: InstantText,
  },
  { ...closed, title: 'LiveRelease' },
);
const MyChange = Type.Object({ ...touch, edits: count }, { ...closed, title: 'MyChange' });
const Locales = Type.Object(
  { source: Type.String(), published: listOf(Type.String()) },
  { ...closed, title: 'Locales' },
);
const Status = Type.Object(
  {
    live: Type.Union([LiveRelease, Type.Null()], { description: 'Null before release 1.' }),
    approvedNotLive: Type.Integer({
      minimum: 0,
      description: 'Changes with the approvals they need, in review or waiting for their time.',
    }),
    waitingForMe: Type.Integer({ minimum: 0, description: 'Changes the reader can judge.' }),
    myChange: Type.Union([MyChange, Type.Null()], {
      description: "Where the reader's next edit lands.",
    }),
    inbox: Type.Integer({ minimum: 0, description: 'What waits for the reader.' }),
    locales: Locales,
    entries: count,
  },
  { ...closed, title: 'Status' },
);
const schema = {
  ...operation('readStatus', { tag: 'Catalogue', summary: 'Tells where things stand' }),
  response: { 200: Status },
};

/** What the console's frame shows on every page. */
export const statusRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  server.get('/status', { config: { permission: 'read' }, schema }, async ({ actor }) => {
    const { release } = await parts.overlays.live(read);
    const mine = (await parts.chosen.mine(read, actor))?.change;
    const shown = mine ?? (release ? undefined : await newestOpen(read));
    const { judged } = await parts.overlays.of(read, shown ?? noChange);
    const settings = judged.catalogue.settings.get('main');
    const source = sourceLocaleOf(settings);
    const reviews = await changesInReview(read, parts);
    const inbox = await inboxOf(read, parts, actor, reviews);
    const coming = [...(await changesScheduled(read, parts)), ...reviews];
    return {
      live: release
        ? { release: release.n, digest: release.digest, publishedAt: release.publishedAt }
        : null,
      approvedNotLive: coming.filter((one) => standingOf(one.change, one.context).approved).length,
      waitingForMe: inbox.filter(({ kind }) => kind === 'review').length,
      inbox: inbox.length,
      myChange: mine
        ? { id: mine.id, title: mine.title, state: mine.state, edits: mine.edits.length }
        : null,
      locales: { source, published: settings?.publishedLocales ?? [source] },
      entries: judged.catalogue.entry.size,
    };
  });
};

/** Before the first release only a change knows the locales that the catalogue will have. */
async function newestOpen(ports: Repositories): Promise<Change | undefined> {
  const { items } = await ports.changes.list({
    states: ['draft', 'in-review', 'changes-requested'],
    page: 1,
    size: 1,
  });
  const [head] = items;
  return head && (await ports.changes.find(head.change.id))?.change;
}
