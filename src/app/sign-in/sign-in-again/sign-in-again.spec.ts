import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Session } from '../../platform/session';
import { SignInAgain } from './sign-in-again';

const me = { id: 'p1', name: 'Ada', email: 'ada@example.org', roles: [], permissions: [] };
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('signing in again over a page', () => {
  const close = jasmine.createSpy('close');

  async function open() {
    close.calls.reset();
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), { provide: MatDialogRef, useValue: { close } }],
    });
    await speak();
    const http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    http.expectOne('/api/v1/session').flush({ person: me, setupNeeded: false });
    await loaded;
    const fixture = TestBed.createComponent(SignInAgain);
    await fixture.whenStable();
    return { http, page: fixture.nativeElement as HTMLElement };
  }

  it('is for the same person only', async () => {
    const { page } = await open();
    const email = page.querySelector<HTMLInputElement>('input[type=email]');
    expect([email?.value, email?.readOnly]).toEqual(['ada@example.org', true]);
  });

  it('closes once the person is in', async () => {
    const { http, page } = await open();
    page.querySelector<HTMLButtonElement>('.primary')!.click();
    http.expectOne({ method: 'POST', url: '/api/v1/session' }).flush({});
    await tick();
    http.expectOne('/api/v1/session').flush({ person: me, setupNeeded: false });
    await tick();
    expect(close).toHaveBeenCalledOnceWith(true);
  });

  it('can be declined', async () => {
    const { page } = await open();
    page.querySelector<HTMLButtonElement>('.quiet')!.click();
    expect(close).toHaveBeenCalledOnceWith(false);
  });

  it('asks for the code too, without asking anew for a sign-in when it is late', async () => {
    const { http, page } = await open();
    page.querySelector<HTMLButtonElement>('.primary')!.click();
    http.expectOne({ method: 'POST', url: '/api/v1/session' }).flush({ secondFactor: true });
    await tick();
    TestBed.tick();
    const code = page.querySelector('input')!;
    code.value = '123456';
    code.dispatchEvent(new Event('input', { bubbles: true }));
    page.querySelector<HTMLButtonElement>('.primary')!.click();
    http
      .expectOne('/api/v1/session/second-factor')
      .flush({ code: 'SESSION_EXPIRED' }, { status: 401, statusText: 'late' });
    await tick();
    TestBed.tick();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('five minutes');
    expect(TestBed.inject(Session).isExpired()).toBeFalse();
    expect(close).not.toHaveBeenCalled();
  });
});
