import { codeOf, type Browser } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';
import { doorsWithSecondFactor, type Doors } from './second-factor.fixture.ts';

const api = '/api/v1/people';

describe('an administrator who helps with a lost device', () => {
  let doors: Doors;
  let bob: Browser;
  let vic: Person;
  let vics: Browser;
  beforeAll(async () => {
    doors = await doorsWithSecondFactor();
    const { server } = doors;
    bob = await server.signedIn(await server.add('Bob', 'administrator'));
    vic = await server.add('Vic', 'viewer');
    vics = await server.signedIn(vic);
  });
  afterAll(() => doors.server.close());

  it('is nobody else', async () => {
    const { ada } = doors;
    const answers = [
      await vics.get(`${api}/${ada.id}/sessions`),
      await vics.delete(`${api}/${ada.id}/sessions`),
      await vics.delete(`${api}/${ada.id}/second-factor`),
    ];
    expect(answers.map(codeOf)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it('sees where somebody is signed in, and signs them out', async () => {
    const again = await doors.server.signedIn(vic);
    const { items } = (await bob.get(`${api}/${vic.id}/sessions`)).json<{
      items: { current: boolean }[];
    }>();
    expect(items.map(({ current }) => current)).toEqual([false, false]);
    expect((await bob.delete(`${api}/${vic.id}/sessions`)).statusCode).toBe(204);
    expect((await again.get('/api/v1/status')).statusCode).toBe(401);
    vics = await doors.server.signedIn(vic);
  });

  it('takes away the second factor of another, never their own', async () => {
    const url = `${api}/${doors.ada.id}/second-factor`;
    expect(codeOf(await doors.browser.delete(url))).toBe('FORBIDDEN');
    expect((await bob.delete(url)).statusCode).toBe(204);
    expect(await doors.server.parts.storage.read.secondFactors.list()).toEqual([]);
  });

  it('is told when there is no such person', async () => {
    expect(codeOf(await bob.get(`${api}/nobody/sessions`))).toBe('NOT_FOUND');
    expect(codeOf(await bob.delete(`${api}/nobody/second-factor`))).toBe('NOT_FOUND');
  });
});
