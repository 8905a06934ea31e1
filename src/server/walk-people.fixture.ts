import type { FastifyInstance } from 'fastify';
import { password, type Browser, type TestServer } from './app.fixture.ts';
import { newSetUpCode } from './people/set-up.ts';

/** The first account of an empty server, and what strangers are told. */
export async function beginAsNobody(server: TestServer): Promise<void> {
  const { app, parts } = server;
  for (const url of ['/policy', '/policy/en', '/demo', '/registry/v1/latest.json']) {
    await app.inject(url);
  }
  for (const url of ['/healthz', '/readyz', '/registry/v1/keys.json']) await app.inject(url);
  const ada = server.browser();
  await ada.get('/api/v1/entries');
  await ada.get('/api/v1/session');
  const answers = {
    code: (await newSetUpCode(parts))!,
    name: 'Ada',
    email: 'ada@example.org',
    password,
    organisation: 'Example',
    sourceLocale: 'en',
    publishedLocales: ['en', 'fr'],
  };
  await ada.post('/api/v1/setup', { ...answers, code: 'another' });
  await ada.post('/api/v1/setup', answers);
  await ada.get('/api/v1/status');
  await ada.get('/api/v1/changes/C-1');
  await ada.post('/api/v1/setup', answers);
  await ada.get('/api/v1/session');
  await ada.delete('/api/v1/session');
}

const people = '/api/v1/people';
const invitations = '/api/v1/invitations';

export async function manageThePeople(server: TestServer, ada: Browser): Promise<void> {
  const { items } = (await ada.get(people)).json<{
    items: { id: string; name: string; etag: string }[];
  }>();
  for (const { id, name, etag } of items) {
    const other = name === 'Rui' ? 'viewer' : 'integrator';
    await ada.patch(`${people}/${id}`, { roles: [other] });
    await ada.patch(`${people}/${id}`, { roles: [other] }, { 'if-match': '"old"' });
    await ada.patch(`${people}/${id}`, { roles: [other] }, { 'if-match': etag });
    await ada.patch(`${people}/${id}`, { active: true }, { 'if-match': etag });
  }
  await ada.patch(`${people}/nobody`, { active: true }, { 'if-match': '*' });
  await letPeopleIn(server, ada);
  await signInOften(server.browser());
}

async function letPeopleIn(server: TestServer, ada: Browser): Promise<void> {
  const guest = { name: 'Ines', email: 'ines@example.org', roles: ['viewer'] };
  const { id, link } = (await ada.post(invitations, guest)).json<{ id: string; link: string }>();
  const token = link.split('/').at(-1)!;
  await ada.post(invitations, { ...guest, email: 'none' });
  await ada.get(invitations);
  const ines = server.browser();
  await ines.get('/api/v1/session');
  await ines.get(`${invitations}/${token}/open`);
  await ines.get(`${invitations}/unknown/open`);
  const account = { name: 'Ines', password: 'seven quiet blue doors' };
  await ines.post(`${invitations}/${token}/accept`, { ...account, password: 'short' });
  await ines.post(`${invitations}/${token}/accept`, account);
  await ines.post(`${invitations}/${token}/accept`, account);
  await ines.get(people);
  await ada.delete(`${invitations}/${id}`);
  const other = { ...guest, email: 'omar@example.org' };
  const second = (await ada.post(invitations, other)).json<{ id: string }>();
  await ada.delete(`${invitations}/${second.id}`);
}

async function signInOften(stranger: Browser): Promise<void> {
  const wrong = { email: 'rui@example.org', password: 'not the right one' };
  await stranger.post('/api/v1/session', wrong);
  await stranger.get('/api/v1/session');
  await stranger.send({ method: 'POST', url: '/api/v1/session', payload: 'plain words' });
  for (let attempt = 0; attempt < 12; attempt += 1) await stranger.post('/api/v1/session', wrong);
}

const releases = '/registry/v1/releases';
const files = [
  '/registry/v1/latest.json',
  '/registry/v1/latest.manifest.jws',
  `${releases}/1.json`,
  `${releases}/1.manifest.jws`,
  `${releases}/9.json`,
  '/registry/v1/keys.json',
  '/registry/v1/schema.json',
  '/registry/v1/notice/fr-CA.json',
  '/registry/v1/notice/en.xml',
  '/registry/v1/notice/fr/entries.json',
  `${releases}/1/notice/en.json`,
  `${releases}/1/notice/en/entries.json`,
  `${releases}/x/notice/en/entries.json`,
  '/policy',
  '/policy/fr',
  '/policy/a_b',
  '/policy.css',
  '/banner.js',
  '/preview-frame.js',
  '/preview-frame',
  '/banner/details.js',
  '/banner/.env',
  '/demo',
  '/demo/demo.css',
  '/demo/demo.js',
  '/demo/held-back/statistical.js',
  '/demo/held-back/none',
];

/** Each twice: as somebody new, and as somebody who has it. */
export async function readThePublicFiles(app: FastifyInstance): Promise<void> {
  for (const url of files) {
    const { etag } = (await app.inject(url)).headers;
    if (etag) await app.inject({ url, headers: { 'if-none-match': etag } });
  }
  await app.inject({ method: 'OPTIONS', url: '/registry/v1/latest.json' });
}
