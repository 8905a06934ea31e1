import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Session } from '../../platform/session';
import type { Person } from '../people-client';
import peopleRoutes from '../people-routes';

const ada: Person = {
  id: 'p1',
  name: 'Ada',
  email: 'ada@example.org',
  roles: ['administrator'],
  active: true,
  secondFactor: false,
  sessions: 1,
  etag: '"p1.1"',
};
const remi: Person = { ...ada, id: 'p2', name: 'Rémi', roles: ['reviewer'], etag: '"p2.1"' };
const tick = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('the list of people', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'people', children: peopleRoutes }]),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    const person = { ...ada, permissions: ['manage-people'] };
    http.expectOne('/api/v1/session').flush({ person, setupNeeded: false });
    await loaded;
    harness = await RouterTestingHarness.create('/people');
    TestBed.tick();
  });

  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
  });

  async function show(people: readonly Person[], noReviewerFor: string[] = []): Promise<void> {
    http.expectOne('/api/v1/people').flush({ items: people, noReviewerFor });
    http.expectOne('/api/v1/invitations').flush({ items: [] });
    await harness.fixture.whenStable();
  }
  const page = () => harness.routeNativeElement!;
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === words || each.ariaLabel === words,
    );
  async function press(words: string): Promise<void> {
    button(words)!.click();
    await tick();
    await harness.fixture.whenStable();
  }

  it('warns while nobody could approve what I write', async () => {
    await show([ada, { ...remi, active: false }]);
    expect(page().textContent).toContain('you cannot approve your own changes');
  });

  it('is quiet once there is another active reviewer', async () => {
    await show([ada, remi]);
    expect(page().textContent).not.toContain('you cannot approve your own changes');
    expect(page().querySelectorAll('tbody tr').length).toBe(2);
  });

  it('warns while nobody could approve what somebody else writes', async () => {
    const cleo: Person = { ...remi, name: 'Cléo', roles: ['administrator', 'reviewer'] };
    await show([ada, cleo], ['p2']);
    const notes = [...page().querySelectorAll('.note')].map((note) => note.textContent.trim());
    expect(notes).toEqual([
      'Nobody could approve what Cléo writes: there is no other active reviewer.',
    ]);
  });

  it('says how people come in, and what each role may do', async () => {
    await show([ada, { ...remi, secondFactor: true, sessions: 2 }]);
    const cells = [...page().querySelectorAll('td[data-label="Sign-in"]')];
    expect(cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Password only Signed in with 1 browser',
      'Password and code Signed in with 2 browsers',
    ]);
    expect(page().querySelector('dl')?.textContent).toContain('Approves changes of others');
  });

  it('takes away the second factor that somebody else lost, after a question', async () => {
    await show([
      { ...ada, secondFactor: true },
      { ...remi, secondFactor: true },
    ]);
    await press('Actions for Ada');
    expect(button('Take away the second factor…')).toBeUndefined();
    await press('Actions for Rémi');
    await press('Take away the second factor…');
    http.expectNone('/api/v1/people/p2/second-factor');
    await press('Take it away');
    const { request } = http.expectOne('/api/v1/people/p2/second-factor');
    expect(request.method).toBe('DELETE');
  });

  it('shows where somebody is signed in, and signs them out', async () => {
    await show([ada, remi]);
    await press('Actions for Rémi');
    button('Sessions…')!.click();
    await tick();
    TestBed.tick();
    const at = '2026-11-25T16:00:00Z';
    const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
    http
      .expectOne('/api/v1/people/p2/sessions')
      .flush({ items: [{ id: 's', agent, startedAt: at, seenAt: at, current: false }] });
    await tick();
    TestBed.tick();
    expect(document.querySelector('app-sessions-dialog')?.textContent).toContain(
      'Firefox on Linux',
    );
    button('Sign out everywhere')!.click();
    await tick();
    expect(http.expectOne('/api/v1/people/p2/sessions').request.method).toBe('DELETE');
  });

  it('does not offer to deactivate oneself', async () => {
    await show([ada, remi]);
    await press('Actions for Ada');
    expect(button('Change roles…')).toBeDefined();
    expect(button('Deactivate…')).toBeUndefined();
  });

  it('deactivates after a question, and only what was seen', async () => {
    await show([ada, remi]);
    await press('Actions for Rémi');
    await press('Deactivate…');
    http.expectNone('/api/v1/people/p2');
    await press('Deactivate');
    const { request } = http.expectOne('/api/v1/people/p2');
    expect([request.method, request.body, request.headers.get('If-Match')]).toEqual([
      'PATCH',
      { active: false },
      '"p2.1"',
    ]);
  });

  it('shows the link of an invitation, once it is made', async () => {
    await show([ada, remi]);
    await press('Invite');
    await press('Make the invitation');
    expect(document.body.textContent).toContain('Enter a name.');
    const dialog = document.querySelector('app-invite-dialog')!;
    for (const [selector, words] of [
      ['input:not([type])', 'Noor'],
      ['input[type=email]', 'noor@example.org'],
    ] as const) {
      const field = dialog.querySelector<HTMLInputElement>(selector)!;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    dialog.querySelectorAll<HTMLInputElement>('input[type=checkbox]').item(1).click();
    await press('Make the invitation');
    const made = http.expectOne({ method: 'POST', url: '/api/v1/invitations' });
    expect(made.request.body).toEqual({
      name: 'Noor',
      email: 'noor@example.org',
      roles: ['reviewer'],
    });
    expect(made.request.headers.has('Idempotency-Key')).toBeTrue();
    made.flush({ id: 'i1', link: 'https://x.example/invite/t', expiresAt: '2026-12-01T00:00:00Z' });
    await tick();
    expect(document.body.textContent).toContain('https://x.example/invite/t');
  });

  it('that cannot be loaded says why and can be tried again', async () => {
    http
      .expectOne('/api/v1/people')
      .flush({ code: 'STORAGE_FULL', requestId: 'r-9' }, { status: 507, statusText: 'full' });
    http.expectOne('/api/v1/invitations').flush({ items: [] });
    await harness.fixture.whenStable();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('storage is full');
    expect(page().querySelector('[role=alert]')?.textContent).toContain('r-9');
  });
});
