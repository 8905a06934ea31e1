import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Readable } from 'node:stream';
import { Type } from 'typebox';
import { operation } from '../http/operation.ts';
import type { Parts } from '../parts.ts';
import { AuditFilterQuery, AuditQuery, filterOf } from './audit-query.ts';
import { AuditExport, AuditPage, ChainCheck } from './audit-schemas.ts';
import { DEFAULT_SIZE, eachEvent, listEvents, namesOf } from './audit-views.ts';
import { checkChain } from './check-chain.ts';
import { asCsv, asJson } from './export-events.ts';

const tag = 'Audit';
const headers = ['Content-Disposition'] as const;
const listing = {
  ...operation('listAuditEvents', { tag, summary: 'Lists audit events, newest first' }),
  querystring: AuditQuery,
  response: { 200: AuditPage },
};
const exportingCsv = {
  ...operation('exportAuditCsv', {
    tag,
    summary: 'All audit events of a filter, as CSV',
    description: 'No field starts a formula: an apostrophe stands in front of what would be one.',
    headers,
  }),
  querystring: AuditFilterQuery,
  response: {
    200: { description: 'UTF-8.', content: { 'text/csv': { schema: Type.String() } } },
  },
};
const exportingJson = {
  ...operation('exportAuditJson', {
    tag,
    summary: 'All audit events of a filter, as JSON',
    headers,
  }),
  querystring: AuditFilterQuery,
  response: {
    200: { description: 'UTF-8.', content: { 'application/json': { schema: AuditExport } } },
  },
};
const verifying = {
  ...operation('verifyAuditChain', {
    tag,
    summary: 'Checks the whole chain, and the checkpoints of releases',
  }),
  response: { 200: ChainCheck },
};
const config = { permission: 'audit' } as const;

/** What happened, for whoever has to answer for it. Nothing here alters anything. */
export const auditRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, { storage }) => {
  const { read } = storage;

  server.get('/audit', { config, schema: listing }, async ({ query }) => {
    const { page = 1, size = DEFAULT_SIZE, ...filter } = query;
    return listEvents(read, filterOf(filter), { page, size });
  });

  for (const [ending, schema, type, written] of [
    ['csv', exportingCsv, 'text/csv; charset=utf-8; header=present', asCsv],
    ['json', exportingJson, 'application/json; charset=utf-8', asJson],
  ] as const) {
    server.get(`/audit/export.${ending}`, { config, schema }, async ({ query }, reply) => {
      const rows = eachEvent(read, filterOf(query));
      const text = written(rows, await namesOf(read));
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="audit.${ending}"`)
        .send(Readable.from(encoded(text)));
    });
  }

  server.post('/audit/verify', { config, schema: verifying }, () => checkChain(read));
};

async function* encoded(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of text) yield encoder.encode(part);
}
