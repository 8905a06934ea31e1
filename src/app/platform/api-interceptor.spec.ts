import { HttpClient, HttpXsrfTokenExtractor } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { consoleForSpecs } from './console.fixture';
import { Session } from './session';

const me = { id: 'p1', name: 'Ada', email: 'ada@example.org', roles: [], permissions: ['read'] };
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('a request whose session has ended', () => {
  let token: string;
  let http: HttpTestingController;
  let session: Session;

  beforeEach(async () => {
    token = 'old';
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        { provide: HttpXsrfTokenExtractor, useValue: { getToken: () => token || null } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
    const loaded = session.load();
    http.expectOne('/api/v1/session').flush({ person: me, setupNeeded: false });
    await loaded;
  });

  afterEach(() => http.verify());

  const refuse = (url: string, code = 'SESSION_EXPIRED', status = 401) =>
    http.expectOne(url).flush({ code }, { status, statusText: 'refused' });
  const send = () => firstValueFrom(TestBed.inject(HttpClient).post('/api/v1/changes', { a: 1 }));

  it('waits for the person and is repeated with a fresh token', async () => {
    const answer = send();
    refuse('/api/v1/changes');
    expect(session.isExpired()).toBeTrue();
    token = 'new';
    session.settle(true);
    await tick();
    const again = http.expectOne('/api/v1/changes');
    expect(again.request.body).toEqual({ a: 1 });
    expect(again.request.headers.get('x-csrftoken')).toBe('new');
    again.flush({ id: 'C-1' });
    expect(await answer).toEqual({ id: 'C-1' });
    expect(session.isExpired()).toBeFalse();
  });

  it('gets its first token on a first visit, when it had none to send', async () => {
    token = '';
    const answer = send();
    const first = http.expectOne('/api/v1/changes');
    expect(first.request.headers.get('x-csrftoken')).toBeFalsy();
    token = 'first';
    first.flush({ code: 'CSRF_REJECTED' }, { status: 403, statusText: 'refused' });
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    const again = http.expectOne('/api/v1/changes');
    expect(again.request.headers.get('x-csrftoken')).toBe('first');
    again.flush({ id: 'C-1' });
    expect(await answer).toEqual({ id: 'C-1' });
  });

  it('fails when the person declines', async () => {
    const answer = send();
    refuse('/api/v1/changes');
    session.settle(false);
    await expectAsync(answer).toBeRejectedWith(
      jasmine.objectContaining({ code: 'SESSION_EXPIRED' }),
    );
  });

  it('waits together with others: one dialog for all', async () => {
    const answers = [send(), send()];
    for (const request of http.match('/api/v1/changes')) {
      request.flush({ code: 'SESSION_EXPIRED' }, { status: 401, statusText: 'refused' });
    }
    session.settle(true);
    await tick();
    for (const request of http.match('/api/v1/changes')) request.flush({});
    expect(await Promise.all(answers)).toEqual([{}, {}]);
  });

  it('gets a fresh token once when the token no longer fits', async () => {
    const answer = send();
    refuse('/api/v1/changes', 'CSRF_REJECTED', 403);
    token = 'new';
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    const again = http.expectOne('/api/v1/changes');
    expect(again.request.headers.get('x-csrftoken')).toBe('new');
    again.flush({ code: 'CSRF_REJECTED' }, { status: 403, statusText: 'refused' });
    await expectAsync(answer).toBeRejectedWith(jasmine.objectContaining({ code: 'CSRF_REJECTED' }));
    expect(session.person()).toBeDefined();
  });

  it('is not repeated when something else was refused', async () => {
    const answer = send();
    refuse('/api/v1/changes', 'SELF_APPROVAL', 403);
    await expectAsync(answer).toBeRejectedWith(jasmine.objectContaining({ code: 'SELF_APPROVAL' }));
    expect(session.isExpired()).toBeFalse();
  });

  it('is a plain refusal when it was the sign-in itself', async () => {
    const answer = session.signIn('ada@example.org', 'wrong');
    refuse('/api/v1/session', 'UNAUTHENTICATED');
    await expectAsync(answer).toBeRejectedWith(
      jasmine.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
    expect(session.isExpired()).toBeFalse();
  });
});
