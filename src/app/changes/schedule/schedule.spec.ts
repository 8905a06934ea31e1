import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Today } from '../../platform/today';
import { ActingStore, actingStore } from '../acting-store.fixture';
import { aChange } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { Schedule } from './schedule';

const publishAt = {
  at: '2026-12-01T08:00:00Z',
  zone: 'Europe/Paris',
  wall: '2026-12-01T09:00',
};
const maySet: ChangeView['actions'] = [{ action: 'set-publish-time', allowed: true }];
const url = '/api/v1/changes/C-4/publish-time';

describe('the schedule of a change', () => {
  let fixture: ComponentFixture<Schedule>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent.replaceAll(/\s+/g, ' ');

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  async function show(parts: Partial<ChangeView>, language: 'en' | 'fr' = 'en') {
    const store = new ActingStore();
    store.view.set(aChange(parts));
    const today = { now: () => new Date('2026-11-25T12:00:00Z') };
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), actingStore(store), { provide: Today, useValue: today }],
    });
    await speak(language);
    fixture = TestBed.createComponent(Schedule);
    fixture.componentRef.setInput('view', store.view());
    await fixture.whenStable();
  }

  async function press(words: string): Promise<void> {
    const buttons = [...page().querySelectorAll('button')];
    buttons.find((each) => each.textContent.includes(words))?.click();
    await fixture.whenStable();
  }

  async function fill(date: string, clock: string, zone: string): Promise<void> {
    const [first, second] = page().querySelectorAll('input');
    const select = page().querySelector('select')!;
    const all = [
      [first, date],
      [second, clock],
      [select, zone],
    ] as const;
    for (const [control, value] of all) {
      control!.value = value;
      control!.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await fixture.whenStable();
  }

  it('waits for a person when no time is set', async () => {
    await show({});
    expect(text()).toContain('When an administrator publishes it');
    expect(text()).not.toContain('Set a time');
  });

  it('says when a scheduled change publishes, on which clock, and how far that is', async () => {
    await show({ state: 'scheduled', publishAt });
    expect(text()).toMatch(/Publishes December 1, 2026 at 9:00.AM \(Paris\), in 5 days\./);
  });

  it('says that a time has passed in vain', async () => {
    await show({ publishAt: { ...publishAt, at: '2026-11-25T08:00:00Z' } });
    expect(text()).toContain('has passed');
  });

  it('says at once what a wanted time means in UTC', async () => {
    await show({ actions: maySet });
    await press('Set a time…');
    await fill('2026-12-01', '09:00', 'Europe/Paris');
    expect(text()).toMatch(/December 1, 2026 at 8:00.AM UTC/);
  });

  it('finds a time that was not sent again after a reload, and discards it when told to', async () => {
    await show({ actions: maySet });
    await press('Set a time…');
    await fill('2026-12-01', '09:00', 'Europe/Paris');
    TestBed.resetTestingModule();
    await show({ actions: maySet });
    const date = () => page().querySelector<HTMLInputElement>('input[type=date]')?.value;
    expect(date()).toBe('2026-12-01');
    expect(text()).toContain('Restored from this browser');
    await press('Discard');
    expect(date()).toBe('');
    expect(localStorage.length).toBe(0);
  });

  it('keeps no time that was called off', async () => {
    await show({ actions: maySet });
    await press('Set a time…');
    await fill('2026-12-01', '09:00', 'Europe/Paris');
    await press('Cancel');
    expect(localStorage.length).toBe(0);
  });

  it('says when the clock skips the wanted minute', async () => {
    await show({ actions: maySet });
    await press('Set a time…');
    await fill('2027-03-28', '02:30', 'Europe/Paris');
    expect(text()).toContain('skips this minute');
  });

  it('refuses a past time beside its field, and sends nothing', async () => {
    await show({ actions: maySet });
    await press('Set a time…');
    await fill('2026-11-24', '09:00', 'Europe/Paris');
    expect(page().querySelector('app-field')?.textContent).toContain('This has passed');
    await press('Save the time');
    TestBed.inject(HttpTestingController).expectNone(url);
  });

  it('sends what was read off the clock, and warns about approvals', async () => {
    await show({ actions: maySet, approvals: 2 });
    await press('Set a time…');
    expect(text()).toContain('2 approvals given so far will no longer count');
    await fill('2026-12-01', '09:00', 'Europe/Paris');
    await press('Save the time');
    const { request } = TestBed.inject(HttpTestingController).expectOne(url);
    expect(request.body).toEqual({
      publishAt: { wall: '2026-12-01T09:00', zone: 'Europe/Paris' },
    });
    expect(request.headers.get('If-Match')).toBe('"C-4.9"');
  });

  it('takes a time away', async () => {
    await show({ actions: maySet, publishAt });
    await press('Take the time away');
    const { request } = TestBed.inject(HttpTestingController).expectOne(url);
    expect(request.body).toEqual({ publishAt: null });
  });

  it('unschedules what is locked', async () => {
    const actions = [{ action: 'unschedule', allowed: true }] as const;
    await show({ state: 'scheduled', publishAt, actions });
    await press('Unschedule');
    TestBed.inject(HttpTestingController).expectOne('/api/v1/changes/C-4/unschedule');
    expect(text()).not.toContain('Change the time');
  });

  it('says in words why its time came in vain', async () => {
    await show({
      publishAt,
      scheduleFailure: {
        at: '2026-12-01T09:00:00Z',
        lateSeconds: 3600,
        problems: [
          { code: 'SCHEDULE_MISSED', lateSeconds: 3600 },
          { code: 'NOT_APPROVED', approvals: 0, needed: 1 },
        ],
      },
    });
    expect(text()).toContain('60 minutes late');
    expect(text()).toContain('Its approvals no longer counted.');
  });

  it('speaks French', async () => {
    await show({ state: 'scheduled', publishAt }, 'fr');
    expect(text()).toContain('Se publie le 1 décembre 2026 à 09:00 (Paris), dans 5 jours.');
  });
});
