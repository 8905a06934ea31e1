import type { FastifyInstance } from 'fastify';
import { roles } from '../registry/index.ts';
import { aServer, Browser, type TestServer } from './app.fixture.ts';
import { createApp } from './app.ts';
import { permissionsOf, type Permission } from './http/permission.ts';

interface Route {
  readonly method: string;
  readonly url: string;
  readonly permission: Permission | undefined;
}

/** Notes every route as the server registers it, and answers 204 instead of its handler, behind all checks. */
async function routesOf(app: FastifyInstance): Promise<readonly Route[]> {
  const routes: Route[] = [];
  app.addHook('onRoute', (route) => {
    const permission = route.config?.permission;
    for (const method of [route.method].flat()) routes.push({ method, url: route.url, permission });
    route.handler = (_request, reply) => reply.code(204).send();
  });
  // Shapes are judged before permissions, and elsewhere; here every request has to get as far as its permission.
  app.setValidatorCompiler(() => () => true);
  await app.ready();
  return routes;
}

describe('every route of the server', () => {
  const browsers = new Map<string, Browser>();
  let server: TestServer;
  let probe: FastifyInstance;
  let routes: readonly Route[];

  beforeAll(async () => {
    server = await aServer();
    probe = createApp(server.parts);
    routes = await routesOf(probe);
    const anonymous = server.browser();
    await anonymous.get('/api/v1/session');
    browsers.set('anonymous', new Browser(probe, anonymous.cookies));
    for (const role of [...roles, 'deactivated'] as const) {
      const person = await server.add(role, ...(role === 'deactivated' ? roles : [role]));
      const { cookies } = await server.signedIn(person);
      browsers.set(role, new Browser(probe, cookies));
      if (role !== 'deactivated') continue;
      await server.parts.storage.transact(({ people }) =>
        people.replace({ ...person, active: false }),
      );
    }
  });
  afterAll(async () => {
    await probe.close();
    await server.close();
  });

  function mayEnter(who: string, permission: Permission | undefined): boolean {
    if (permission === 'public') return true;
    const role = roles.find((one) => one === who);
    if (role === undefined || permission === undefined) return false;
    return permission === 'user' || permissionsOf([role]).includes(permission);
  }

  it('names its permission', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  it('lets in whom the permission names, and nobody else', async () => {
    for (const { method, url, permission } of routes) {
      for (const [who, browser] of browsers) {
        const entered = await enters(browser, method, url);
        expect(entered).withContext(`${method} ${url} as ${who}`).toBe(mayEnter(who, permission));
      }
    }
    const cells = routes.length * browsers.size;
    setSpecProperty('proved', [5, `${cells} of ${cells} cells of the permission matrix`]);
  });

  it('that needs a permission alters nothing by GET', () => {
    const altering = ['edit', 'review', 'publish'];
    const wrong = routes.filter(
      ({ method, permission = '' }) => method === 'GET' && altering.includes(permission),
    );
    expect(wrong).toEqual([]);
  });

  it('that alters state refuses a request without the CSRF token', async () => {
    const altering = routes.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
    for (const { method, url, permission } of altering) {
      const answer = await probe.inject({
        method: method as 'POST',
        url,
        cookies: Object.fromEntries(browsers.get('administrator')!.cookies),
      });
      const sentence = `${method} ${url} (${permission ?? 'none'})`;
      expect([answer.statusCode, answer.json<{ code: string }>().code])
        .withContext(sentence)
        .toEqual([403, 'CSRF_REJECTED']);
    }
  });
});

/** What is missing, a header or the thing itself, is answered after the permission (428, 422, 404). */
async function enters(browser: Browser, method: string, url: string): Promise<boolean> {
  const answer = await browser.send({ method: method, url });
  if ([204, 404, 422, 428].includes(answer.statusCode)) return true;
  if ([401, 403].includes(answer.statusCode)) return false;
  throw new Error(`${method} ${url} answered ${answer.statusCode}`);
}

describe('a route without a permission', () => {
  it('keeps the server from starting', async () => {
    const server = await aServer();
    expect(() => server.app.get('/unnamed', () => 'here')).toThrowError(
      /GET \/unnamed names no permission/,
    );
    await server.close();
  });
});
