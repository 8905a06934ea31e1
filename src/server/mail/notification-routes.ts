import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { personOf } from '../http/admit.ts';
import { act } from '../http/act.ts';
import { closed } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import type { Parts } from '../parts.ts';
import { mailEvents } from './mail-events.ts';

const Notifications = Type.Object(
  {
    muted: Type.Array(Type.Enum([...mailEvents]), {
      maxItems: mailEvents.length,
      uniqueItems: true,
      description: 'Events that the reader gets no mail about.',
    }),
  },
  { ...closed, title: 'Notifications' },
);

const tag = 'Conversation';
const reading = {
  ...operation('readNotifications', { tag, summary: 'Tells which mails the reader gets' }),
  response: { 200: Notifications },
};
const saving = {
  ...operation('saveNotifications', { tag, summary: 'Says which mails the reader gets' }),
  body: Notifications,
  response: { 200: Notifications },
};

/** Everyone decides for themselves; mails that wait already are held back too. */
export const notificationRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const config = { permission: 'read' } as const;
  const url = '/notifications';

  server.get(url, { config, schema: reading }, async (request) => {
    const muted = await parts.storage.read.notifications.mutedBy(personOf(request).id);
    return { muted: [...muted] };
  });

  server.put(url, { config, schema: saving }, (request, reply) =>
    act(request, reply, parts, async ({ notifications }) => {
      await notifications.mute(personOf(request).id, request.body.muted);
      return { status: 200, body: request.body };
    }),
  );
};
