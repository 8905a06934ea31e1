import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import { LeaveGuard } from '../platform/leave-guard';
import { Session } from '../platform/session';
import accountRoutes from './account-routes';

const me = { id: 'p1', name: 'Ada', email: 'ada@example.org', roles: [], permissions: [] };
const factorUrl = '/api/v1/second-factor';
const at = '2026-11-25T16:00:00Z';
const here = { id: 's1', agent: '', startedAt: at, seenAt: at, current: true };
const there = { ...here, id: 's2', agent: 'Mozilla/5.0 (iPhone) Safari/604.1', current: false };
const tick = () => new Promise((resolve) => setTimeout(resolve));

describe('my account', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([{ path: 'account', children: accountRoutes }]),
      ],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(Session).load();
    http.expectOne('/api/v1/session').flush({ person: me, setupNeeded: false });
    await loaded;
    harness = await RouterTestingHarness.create('/account');
    TestBed.tick();
  });

  const page = () => harness.routeNativeElement!;
  /** Stability would wait for the requests that the spec has still to answer. */
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await tick();
      TestBed.tick();
    }
  };
  async function show(factor: object, sessions: readonly object[] = [here]): Promise<void> {
    http.expectOne(factorUrl).flush(factor);
    http.expectOne('/api/v1/sessions').flush({ items: sessions });
    http.expectOne('/api/v1/notifications').flush({ muted: ['published'] });
    await settle();
  }
  const off = { isOn: false, recoveryCodesLeft: 0 };
  async function press(words: string, within = ''): Promise<void> {
    const buttons = [...page().querySelectorAll<HTMLButtonElement>(`${within} button`)];
    buttons.find((each) => [each.textContent.trim(), each.ariaLabel].includes(words))!.click();
    await settle();
  }
  function type(selector: string, words: string): void {
    const field = page().querySelector<HTMLInputElement>(selector)!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const wrongCode = {
    code: 'VALIDATION',
    errors: [{ pointer: '/code', detail: '', code: 'VALIDATION' }],
  };

  it('turns a second factor on: picture, key, code, recovery codes', async () => {
    await show(off);
    type('app-second-factor-card input', 'a sentence to remember');
    await press('Turn on');
    const picture = { size: 41, path: 'M4 4h7v1h-7z' };
    const start = http.expectOne(`${factorUrl}/start`);
    expect(start.request.body).toEqual({ password: 'a sentence to remember' });
    start.flush({ secret: 'ABCDEFGHIJKL', uri: 'otpauth://totp/x', picture });
    await settle();
    const svg = page().querySelector('app-second-factor-card svg[role=img]');
    expect(svg?.getAttribute('viewBox')).toBe('0 0 41 41');
    expect(svg?.querySelector('path')?.getAttribute('d')).toBe(picture.path);
    expect(page().querySelector('.secret')?.textContent).toBe('ABCD EFGH IJKL');
    const field = page().querySelector<HTMLInputElement>('app-code-field input')!;
    expect([field.autocomplete, document.activeElement]).toEqual(['one-time-code', field]);
    type('app-code-field input', '000000');
    await press('Turn on');
    http.expectOne(`${factorUrl}/confirm`).flush(wrongCode, { status: 422, statusText: 'no' });
    await settle();
    expect(page().textContent).toContain('not right, or was used already');
    type('app-code-field input', '123456');
    await press('Turn on');
    const sent = http.expectOne(`${factorUrl}/confirm`);
    expect(sent.request.body).toEqual({ code: '123456' });
    sent.flush({ recoveryCodes: ['AAAAA-BBBBB', 'CCCCC-DDDDD'] });
    await settle();
    http.expectOne(factorUrl).flush({ isOn: true, recoveryCodesLeft: 10 });
    await settle();
    const codes = [...page().querySelectorAll('.codes li')].map((each) => each.textContent);
    expect(codes).toEqual(['AAAAA-BBBBB', 'CCCCC-DDDDD']);
    expect(page().textContent).not.toContain('ABCD EFGH');
    expect(TestBed.inject(LeaveGuard).hasUnsaved()).toBeTrue();
    await press('I have kept them');
    expect(TestBed.inject(LeaveGuard).hasUnsaved()).toBeFalse();
    expect(page().textContent).not.toContain('AAAAA');
    expect(page().textContent).toContain('10 recovery codes are left');
  });

  it('makes no second factor without the password, and says so beside it', async () => {
    await show(off);
    type('app-second-factor-card input', 'something else');
    await press('Turn on');
    const errors = [{ pointer: '/password', detail: '', code: 'VALIDATION' }];
    http
      .expectOne(`${factorUrl}/start`)
      .flush({ code: 'VALIDATION', errors }, { status: 422, statusText: 'no' });
    await settle();
    expect(page().querySelector('app-second-factor-card app-field')?.textContent).toContain(
      'This is not your current password.',
    );
    expect(page().querySelector<HTMLInputElement>('app-second-factor-card input')?.value).toBe(
      'something else',
    );
  });

  it('turns it off with a code alone', async () => {
    await show({ isOn: true, recoveryCodesLeft: 1 });
    expect(page().querySelector('.note')?.textContent).toContain('1 recovery code is left');
    await press('Turn off…');
    type('app-code-field input', '123456');
    await press('Turn off');
    const { request } = http.expectOne(factorUrl);
    expect([request.method, request.body]).toEqual(['DELETE', { code: '123456' }]);
  });

  it('forgets the secret when it is not confirmed', async () => {
    await show(off);
    type('app-second-factor-card input', 'a sentence to remember');
    await press('Turn on');
    const picture = { size: 41, path: 'M4 4h7v1h-7z' };
    http.expectOne(`${factorUrl}/start`).flush({ secret: 'ABCDEFGH', uri: '', picture });
    await settle();
    await press('Cancel');
    expect(page().textContent).not.toContain('ABCD');
  });

  it('lists where I am signed in, and signs out elsewhere', async () => {
    await show(off, [here, there]);
    const rows = [...page().querySelectorAll('app-session-list li')];
    expect(rows.map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Unknown browser',
      'Safari on iPhone',
    ]);
    expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([0, 1]);
    await press('Sign out Safari on iPhone');
    http.expectOne({ method: 'DELETE', url: '/api/v1/sessions/s2' }).flush(null);
    await settle();
    http.expectOne('/api/v1/sessions').flush({ items: [here, there] });
    await settle();
    await press('Sign out everywhere else');
    http.expectOne({ method: 'DELETE', url: '/api/v1/sessions' }).flush(null);
    await settle();
    http.expectOne({ method: 'GET', url: '/api/v1/sessions' }).flush({ items: [here] });
    await settle();
    expect(page().textContent).not.toContain('Sign out everywhere else');
  });

  it('says when the sessions cannot be loaded, and asks again', async () => {
    http.expectOne(factorUrl).flush(off);
    http.expectOne('/api/v1/sessions').flush({}, { status: 500, statusText: 'down' });
    await settle();
    await press('Try again', 'app-sessions-card');
    TestBed.tick();
    expect(() => http.expectOne('/api/v1/sessions')).not.toThrow();
  });

  it('says at once which mails I want, and takes it back when that fails', async () => {
    await show(off);
    const boxes = [...page().querySelectorAll<HTMLInputElement>('app-mail-card input')];
    const states = () => boxes.map(({ checked }) => checked);
    expect(states()).toEqual([true, true, true, false, true, true]);
    boxes[0]!.click();
    await settle();
    const sent = http.expectOne({ method: 'PUT', url: '/api/v1/notifications' });
    expect(sent.request.body).toEqual({ muted: ['submitted', 'published'] });
    sent.flush({ code: 'READ_ONLY' }, { status: 503, statusText: 'no' });
    await settle();
    expect(states()).toEqual([true, true, true, false, true, true]);
    expect(page().querySelector('app-mail-card [role=alert]')).not.toBeNull();
  });

  it('changes the password, and shows that the others are gone', async () => {
    await show(off, [here, there]);
    type('app-password-card input[autocomplete=current-password]', 'four steady green lamps');
    type('input[autocomplete=new-password]', 'another four green lamps');
    await press('Change the password');
    const sent = http.expectOne('/api/v1/password');
    expect(sent.request.body).toEqual({
      current: 'four steady green lamps',
      next: 'another four green lamps',
    });
    sent.flush(null);
    await settle();
    http.expectOne('/api/v1/sessions').flush({ items: [here] });
    await settle();
    const fields = [
      ...page().querySelectorAll<HTMLInputElement>('app-password-card input[type=password]'),
    ];
    expect(fields.map(({ value }) => value)).toEqual(['', '']);
  });

  for (const [pointer, words] of [
    ['/current', 'This is not your current password.'],
    ['/next', 'Choose another password'],
  ] as const) {
    it(`says beside the field what is wrong at ${pointer}`, async () => {
      await show(off);
      await press('Change the password');
      const errors = [{ pointer, detail: '', code: 'VALIDATION' }];
      http
        .expectOne('/api/v1/password')
        .flush({ code: 'VALIDATION', errors }, { status: 422, statusText: 'no' });
      await settle();
      expect(page().querySelector('app-password-card')?.textContent).toContain(words);
      expect(page().querySelectorAll('[aria-invalid=true]').length).toBe(1);
    });
  }
});
