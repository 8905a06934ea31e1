import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Setup } from './setup';

describe('setting a registry up', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'setup', component: Setup }], withComponentInputBinding()),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/setup?code=abc');
  });

  const page = () => harness.routeNativeElement!;
  const field = (label: string) => {
    const all = [...page().querySelectorAll('label')];
    const id = all.find((each) => each.textContent.includes(label))?.htmlFor;
    return page().querySelector<HTMLInputElement>(`[id="${id}"]`)!;
  };
  /** Lets what the answer set off happen. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await harness.fixture.whenStable();
  }
  function send() {
    page().querySelector<HTMLButtonElement>('form .primary')!.click();
    return http.expectOne('/api/v1/setup');
  }

  it('takes the code from the address', async () => {
    await harness.fixture.whenStable();
    expect(field('Set-up code').value).toBe('abc');
  });

  it('sends the answers, the language of writing among those published', () => {
    const source = page().querySelector('select')!;
    source.value = 'de';
    source.dispatchEvent(new Event('input', { bubbles: true }));
    source.dispatchEvent(new Event('change'));
    const organisation = field('Organisation');
    organisation.value = 'Example';
    organisation.dispatchEvent(new Event('input', { bubbles: true }));
    const body = send().request.body as Record<string, unknown>;
    expect(body).toEqual(
      jasmine.objectContaining({
        code: 'abc',
        organisation: 'Example',
        sourceLocale: 'de',
        publishedLocales: ['de', 'en', 'fr'],
      }),
    );
  });

  it('says where the answers wait while something else is live, with the way there', async () => {
    send().flush({ person: null, setupNeeded: false, draft: 'C-2' });
    await settle();
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    await settle();
    expect(page().textContent).toContain('your organisation and languages wait in the draft C-2');
    expect(page().querySelector('a.primary')?.getAttribute('href')).toBe('/changes/C-2');
    expect(page().querySelector('form')).toBeNull();
  });

  it('goes on at once where nothing waits', async () => {
    const navigate = spyOn(TestBed.inject(Router), 'navigateByUrl').and.resolveTo(true);
    send().flush({ person: null, setupNeeded: false, draft: null });
    await settle();
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    await settle();
    expect(navigate).toHaveBeenCalledOnceWith('/');
  });

  it('shows what is wrong beside its field, tied to it', async () => {
    send().flush(
      { code: 'VALIDATION', errors: [{ pointer: '/password', detail: 'x', code: 'VALIDATION' }] },
      { status: 422, statusText: 'no' },
    );
    await harness.fixture.whenStable();
    const password = field('Password');
    const described = password.getAttribute('aria-describedby') ?? '';
    const words = described.split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(words.join(' ')).toContain('Choose another password');
    expect(field('E-mail').getAttribute('aria-invalid')).toBeNull();
  });
});
