import { Component } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { SignIn } from './sign-in';

@Component({ template: 'inside' })
class Inside {}

const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('signing in', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter(
          [
            { path: 'sign-in', component: SignIn },
            { path: '**', component: Inside },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
  }

  const page = () => harness.routeNativeElement!;
  function type(selector: string, words: string): void {
    const field = page().querySelector<HTMLInputElement>(selector)!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  function submit() {
    type('input[type=email]', 'ada@example.org');
    type('input[type=password]', 'correct horse battery');
    page().querySelector<HTMLButtonElement>('form button')!.click();
    return http.expectOne({ method: 'POST', url: '/api/v1/session' });
  }
  async function succeed(): Promise<void> {
    submit().flush({});
    await tick();
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    await tick();
  }

  it('leads to where the person wanted to go', async () => {
    await open('/sign-in?next=%2Fentries%3Fq%3Da');
    await succeed();
    expect(TestBed.inject(Router).url).toBe('/entries?q=a');
  });

  for (const next of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example']) {
    it(`never leads to ${next}`, async () => {
      await open(`/sign-in?next=${encodeURIComponent(next)}`);
      await succeed();
      expect(TestBed.inject(Router).url).toBe('/');
    });
  }

  it('says one sentence when it is refused, and keeps the address', async () => {
    await open('/sign-in');
    submit().flush({ code: 'UNAUTHENTICATED' }, { status: 401, statusText: 'no' });
    await harness.fixture.whenStable();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('do not match');
    expect(page().querySelector<HTMLInputElement>('input[type=email]')?.value).toBe(
      'ada@example.org',
    );
  });

  it('sends one attempt at a time', async () => {
    await open('/sign-in');
    const first = submit();
    page().querySelector<HTMLButtonElement>('form button')!.click();
    http.expectNone({ method: 'POST', url: '/api/v1/session' });
    first.flush({ code: 'RATE_LIMITED' }, { status: 429, statusText: 'no' });
    await harness.fixture.whenStable();
    expect(page().textContent).toContain('Too many attempts');
  });

  it('asks for a code when the password is not enough, and goes on where the person wanted to', async () => {
    await open('/sign-in?next=%2Freleases');
    submit().flush({ secondFactor: true });
    await tick();
    await harness.fixture.whenStable();
    expect(page().querySelector('h1')?.textContent).toBe('Enter your code');
    expect(page().querySelector('input[type=password]')).toBeNull();
    type('input', '123 456');
    page().querySelector<HTMLButtonElement>('form .primary')!.click();
    const sent = http.expectOne('/api/v1/session/second-factor');
    expect(sent.request.body).toEqual({ code: '123 456' });
    sent.flush({});
    await tick();
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    await tick();
    expect(TestBed.inject(Router).url).toBe('/releases');
  });
});
