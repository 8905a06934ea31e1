import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Consequences } from '../../../registry/index';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { ActingStore, actingStore } from '../acting-store.fixture';
import { aChange, causing } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { KeptWords } from '../kept-words';
import { ConsequencesStrip } from './consequences-strip';

const names = new Map([
  ['category/necessary', 'Necessary'],
  ['category/statistical', 'Statistics'],
  ['provider/hubspot', 'HubSpot'],
  ['entry/csrftoken', 'csrftoken'],
]);
const newProvider = {
  rule: 'new-provider',
  category: 'statistical',
  entry: 'csrftoken',
  value: 'hubspot',
} as const;
const override = {
  asksAgain: false,
  reason: 'The provider was bought by the one they know.',
  person: 'ada',
  at: '2026-11-25T10:00:00Z',
};
const mayOverride: ChangeView['actions'] = [{ action: 'override-consent', allowed: true }];

describe('the consequences of a change', () => {
  let store: ActingStore;
  let fixture: ComponentFixture<ConsequencesStrip>;
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent.replaceAll(/\s+/g, ' ');

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  async function show(parts: Partial<ChangeView>, language: 'en' | 'fr' = 'en') {
    store = new ActingStore();
    store.view.set(aChange(parts));
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), provideRouter([]), actingStore(store)],
    });
    await speak(language);
    fixture = TestBed.createComponent(ConsequencesStrip);
    fixture.componentRef.setInput('view', store.view());
    fixture.componentRef.setInput('names', names);
    await fixture.whenStable();
  }
  const showThat = (parts: Partial<Consequences>) => show({ consequences: causing(parts) });

  async function press(words: string): Promise<void> {
    const found = [...page().querySelectorAll('button')].find((each) =>
      `${each.ariaLabel ?? ''}${each.textContent}`.includes(words),
    );
    found?.click();
    await fixture.whenStable();
  }

  it('say that choices stay valid, and by what', async () => {
    await show({});
    expect(text()).toContain('No new consent choices that visitors made stay valid');
    await press('Why: No new consent');
    expect(text()).toContain('The rules found no new category');
  });

  it('unfold which rule and which entry ask visitors again', async () => {
    await showThat({ reconsent: { needed: true, reasons: [newProvider], verdict: true } });
    expect(text()).toContain('Re-consent needed a new provider in “Statistics”: HubSpot');
    expect(text()).not.toContain('comes in with');
    await press('Why: Re-consent needed');
    expect(text()).toContain('did not know that this provider');
    expect(text()).toContain('It comes in with csrftoken.');
    await press('Why: Re-consent needed');
    expect(text()).not.toContain('comes in with');
  });

  it('count further reasons instead of listing them all', async () => {
    const reasons = [newProvider, { rule: 'new-category', category: 'necessary' }] as const;
    await showThat({ reconsent: { needed: true, reasons, verdict: true } });
    expect(text()).toContain('HubSpot, and one more reason');
  });

  it('name each translation whose source moved on', async () => {
    const document = { kind: 'entry', id: 'csrftoken' } as const;
    await showThat({ texts: [{ document, path: '/purpose', locale: 'fr' }] });
    expect(text()).toContain('1 text needs an update French 1');
    await press('Why: 1 text');
    expect(text()).toContain('csrftoken · Purpose · French');
  });

  it('tell what appears, disappears and moves on a surface', async () => {
    await showThat({
      policy: {
        appears: [{ what: 'entry', id: 'li_gc', category: 'statistical' }],
        disappears: [{ what: 'category', id: 'necessary' }],
        moves: [
          { what: 'entry', id: 'csrftoken', by: 'category', from: 'necessary', to: 'statistical' },
          { what: 'category', id: 'statistical', by: 'consent', from: 'asked', to: 'always-on' },
          { what: 'category', id: 'statistical', by: 'order', from: 3, to: 1 },
        ],
      },
    });
    expect(text()).toContain('Policy page 1 thing appears, 1 disappears, and 3 move');
    expect(text()).toContain('Banner nothing appears, disappears or moves');
    await press('Why: Policy page');
    expect(text()).toContain('li_gc appears under “Statistics”');
    expect(text()).toContain('Necessary disappears');
    expect(text()).toContain('csrftoken moves from “Necessary” to “Statistics”');
    expect(text()).toContain('Statistics: visitors are asked before, always on now');
    expect(text()).toContain('Statistics moves from place 3 to place 1');
  });

  it('say how far the export steps, and why', async () => {
    const document = { kind: 'entry', id: 'csrftoken' } as const;
    const reasons = [
      { rule: 'meaning', document, path: '/duration' },
      { rule: 'meaning', document, path: '/storage' },
    ] as const;
    await showThat({ export: { step: 'major', reasons } });
    expect(text()).toContain('Export: major step');
    await press('Why: Export');
    expect(text()).toContain('csrftoken · Duration and Storage: means something else');
  });

  it('show a person’s word against the rules plainly, and that approving confirms it', async () => {
    await showThat({
      reconsent: { needed: true, reasons: [newProvider], verdict: false, override },
    });
    expect(text()).toContain(
      'No new consent Ada says visitors need not be asked again: “The provider was bought by the one they know.”',
    );
    expect(text()).toContain('Approving this change confirms it');
    expect(text()).not.toContain('Leave it to the rules again');
    await press('Why: No new consent');
    expect(text()).toContain('By the rules visitors would be asked again:');
  });

  it('ask for a reason of at least 20 characters before the rules are overridden', async () => {
    const reconsent = { needed: true, reasons: [newProvider], verdict: true };
    const consequences = causing({ reconsent });
    await show({ actions: mayOverride, approvals: 1, consequences });
    await press('Override…');
    expect(text()).toContain('One approval given so far will no longer count.');
    const box = page().querySelector('textarea')!;
    const write = (words: string) => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    write('too short');
    await press('Override the rules');
    expect(text()).toContain('at least 20 characters');
    write(` ${override.reason} `);
    await press('Override the rules');
    const http = TestBed.inject(HttpTestingController);
    const { request } = http.expectOne('/api/v1/changes/C-4/consent-override');
    expect([request.method, request.body, request.headers.get('If-Match')]).toEqual([
      'PUT',
      { asksAgain: false, reason: override.reason },
      '"C-4.9"',
    ]);
  });

  it('find a reason that was not sent again, and throw it away when told to', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    TestBed.inject(KeptWords).keep('C-4', 'override', { reason: 'They know it' });
    TestBed.resetTestingModule();
    const reconsent = { needed: true, reasons: [newProvider], verdict: true };
    await show({ actions: mayOverride, consequences: causing({ reconsent }) });
    expect(page().querySelector('textarea')?.value).toBe('They know it');
    expect(text()).toContain('Restored from this browser');
    await press('Discard');
    expect(page().querySelector('textarea')?.value).toBe('');
    expect(text()).not.toContain('Restored from this browser');
    expect(localStorage.length).toBe(0);
  });

  it('let an administrator leave it to the rules again', async () => {
    const reconsent = { needed: true, reasons: [newProvider], verdict: false, override };
    await show({ actions: mayOverride, consequences: causing({ reconsent }) });
    await press('Leave it to the rules again');
    const http = TestBed.inject(HttpTestingController);
    expect(http.expectOne('/api/v1/changes/C-4/consent-override').request.method).toBe('DELETE');
  });

  it('lead from a conflict to the page that settles it', async () => {
    await show({
      conflicts: [{ kind: 'entry', id: 'csrftoken' }],
      actions: [{ action: 'rebase', allowed: true }],
    });
    expect(text()).toContain('csrftoken was also changed in a newer release.');
    expect(page().querySelector('a')?.getAttribute('href')).toBe('/changes/C-4/rebase');
  });

  it('speak French', async () => {
    await show({}, 'fr');
    expect(text()).toContain('rien n’apparaît, ne disparaît ni ne se déplace');
  });

  it('name the public addresses that say something else, and claim no reader', async () => {
    await showThat({
      outputs: [
        { address: '/policy/fr', how: 'altered' },
        { address: '/policy/de', how: 'added' },
      ],
    });
    expect(text()).toContain('Read by others 2 public addresses say something else');
    await press('Why: Read by others');
    expect(text()).toContain('/policy/fr says something else');
    expect(text()).toContain('/policy/de comes into being');
  });
});
