import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { CodeForm } from './code-form';

const url = '/api/v1/session/second-factor';
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('the second step of signing in', () => {
  let fixture: ComponentFixture<CodeForm>;
  let http: HttpTestingController;
  const entered = jasmine.createSpy('entered');
  const restarted = jasmine.createSpy('restarted');

  beforeEach(async () => {
    entered.calls.reset();
    restarted.calls.reset();
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(CodeForm);
    fixture.componentInstance.entered.subscribe(entered);
    fixture.componentInstance.restarted.subscribe(restarted);
    await fixture.whenStable();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const field = () => page().querySelector('input')!;
  async function type(code: string): Promise<void> {
    field().value = code;
    field().dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  }
  async function press(words: string): Promise<void> {
    const buttons = [...page().querySelectorAll('button')];
    buttons.find((each) => each.textContent.trim() === words)!.click();
    await tick();
    await fixture.whenStable();
  }
  async function refuse(code: string, status: number, more = {}): Promise<string> {
    await type('123456');
    await press('Sign in');
    http.expectOne(url).flush({ code, ...more }, { status, statusText: 'no' });
    await tick();
    await fixture.whenStable();
    return page().textContent;
  }

  it('is filled in by the device and shows its digits', () => {
    expect([field().autocomplete, field().inputMode, field().type]).toEqual([
      'one-time-code',
      'numeric',
      'text',
    ]);
  });

  it('sends the code as it was typed or pasted', async () => {
    await type(' 123 456 ');
    await press('Sign in');
    const sent = http.expectOne(url);
    expect(sent.request.body).toEqual({ code: '123 456' });
    sent.flush({});
    await tick();
    http.expectOne('/api/v1/session').flush({ person: null, setupNeeded: false });
    await tick();
    expect(entered).toHaveBeenCalledTimes(1);
  });

  it('sends nothing while there is nothing', async () => {
    await press('Sign in');
    http.expectNone(url);
    expect(page().querySelector('[role=alert]')).toBeNull();
  });

  it('takes a recovery code instead', async () => {
    await type('123');
    await press('Use a recovery code');
    expect([field().value, field().autocomplete, field().inputMode]).toEqual(['', 'off', 'text']);
    expect(page().querySelector('label')?.textContent).toContain('Recovery code');
    await press('Use the authenticator app');
    expect(field().autocomplete).toBe('one-time-code');
  });

  it('says at the field that a code is wrong', async () => {
    const errors = [{ pointer: '/code', detail: '', code: 'VALIDATION' }];
    expect(await refuse('VALIDATION', 422, { errors })).toContain('not right, or was used already');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(entered).not.toHaveBeenCalled();
  });

  it('says that there were too many, or that it is too late', async () => {
    expect(await refuse('RATE_LIMITED', 429)).toContain('Too many attempts');
    expect(await refuse('SESSION_EXPIRED', 401)).toContain('More than five minutes');
  });

  it('goes back to the password', async () => {
    await press('Begin again');
    expect(restarted).toHaveBeenCalledTimes(1);
  });
});
