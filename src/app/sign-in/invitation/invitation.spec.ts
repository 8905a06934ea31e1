import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Invitation } from './invitation';

describe('an invitation', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter(
          [{ path: 'invite/:token', component: Invitation }],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/invite/t-1');
    TestBed.tick();
  });

  const opened = () => http.expectOne('/api/v1/invitations/t-1/open');

  it('greets with the name and sends the password once', async () => {
    opened().flush({ name: 'Noor', email: 'noor@example.org', roles: ['reviewer'] });
    await harness.fixture.whenStable();
    const page = harness.routeNativeElement!;
    const name = page.querySelector<HTMLInputElement>('input[autocomplete=name]');
    expect(name?.value).toBe('Noor');
    page.querySelector<HTMLButtonElement>('.primary')!.click();
    const { request } = http.expectOne('/api/v1/invitations/t-1/accept');
    expect(request.body).toEqual({ name: 'Noor', password: '' });
  });

  it('asks whoever has a second factor for a code', async () => {
    opened().flush({ name: 'Noor', email: 'noor@example.org', roles: ['reviewer'] });
    await harness.fixture.whenStable();
    const page = harness.routeNativeElement!;
    page.querySelector<HTMLButtonElement>('.primary')!.click();
    http.expectOne('/api/v1/invitations/t-1/accept').flush({ secondFactor: true });
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
    expect(harness.routeNativeElement?.querySelector('h1')?.textContent).toBe('Enter your code');
    http.expectNone('/api/v1/session');
  });

  it('that was used already says so instead of a form', async () => {
    opened().flush({ code: 'NOT_FOUND' }, { status: 404, statusText: 'gone' });
    await harness.fixture.whenStable();
    expect(harness.routeNativeElement?.textContent).toContain('no longer valid');
    expect(harness.routeNativeElement?.querySelector('form')).toBeNull();
  });

  it('that could not be loaded can be tried again', async () => {
    opened().flush({}, { status: 500, statusText: 'down' });
    await harness.fixture.whenStable();
    harness.routeNativeElement!.querySelector<HTMLButtonElement>('[role=alert] button')!.click();
    TestBed.tick();
    expect(() => opened()).not.toThrow();
  });
});
