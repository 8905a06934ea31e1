import { aServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('the inbox over HTTP', () => {
  it('lists what the status counts', async () => {
    const server = await aServer();
    await publishSample(server.parts.storage, '2024-03-02T08:00:00Z');
    const rui = await server.signedIn(await server.add('Rui', 'reviewer'));
    const { items, total } = (await rui.get('/api/v1/inbox')).json<{
      items: { kind: string; entry?: { id: string } }[];
      total: number;
    }>();
    expect(items.length).toBe(total);
    expect(total).toBeGreaterThan(0);
    expect(items[0]?.entry).toBeDefined();
    const status = (await rui.get('/api/v1/status')).json<{ inbox: number }>();
    expect(status.inbox).toBe(total);
    await server.close();
  });
});
