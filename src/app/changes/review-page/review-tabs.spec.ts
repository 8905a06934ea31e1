import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Preferences } from '../../platform/preferences';
import { aChange } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { ChangesScreen, closeDialogs } from '../changes.fixture';

const reviewer = { id: 'rev', permissions: ['read', 'review'] };

async function open(
  query: string,
  view: ChangeView = aChange(),
  language: 'en' | 'fr' = 'en',
): Promise<ChangesScreen> {
  const screen = await ChangesScreen.open(`/changes/C-4${query}`, reviewer, language);
  await screen.answer('/api/v1/changes/C-4', view);
  await screen.answerSurroundings();
  return screen;
}
const history = {
  items: [
    { seq: 9, at: '2026-11-24T12:00:00Z', actor: 'rev', action: 'change.approve', revision: 5 },
    {
      seq: 8,
      at: '2026-11-24T11:00:00Z',
      since: '2026-11-24T10:00:00Z',
      actor: 'ada',
      action: 'change.edit',
      firstRevision: 2,
      revision: 5,
      edited: 30,
      documents: [{ kind: 'entry', id: 'csrftoken', op: 'update' }],
    },
    { seq: 7, at: '2026-11-24T09:00:00Z', actor: 'system', action: 'change.unheard-of' },
  ],
  people: { ada: { name: 'Ada', active: true }, rev: { name: 'Rev', active: true } },
};

describe('the parts of a review', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    closeDialogs();
    TestBed.inject(Preferences).remember({ explainsTerms: false });
  });

  it('begin with what a change is and what it still needs, each number with its way', async () => {
    const screen = await open('?tab=overview');
    const tab = screen.page.querySelector('app-overview-tab')!;
    expect(tab.textContent).toContain('1 approval by a reviewer who did not contribute');
    const ways = [...tab.querySelectorAll('a')].map((each) => each.getAttribute('href'));
    expect(ways).toContain('/changes/C-4?document=provider%2Fhubspot');
    expect(ways).toContain('/changes/C-4?tab=findings');
    expect(ways).toContain('/releases/42');
    expect(screen.page.querySelector('app-edited-list')).toBeNull();
  });

  it('tell of a change that is over how it ended, and need nothing more', async () => {
    const screen = await open('?tab=overview', aChange({ state: 'published', release: 43 }), 'fr');
    expect(screen.text).toContain('publication 43');
    expect(screen.page.querySelector('.needs')).toBeNull();
  });

  it('show the weightiest consequence everywhere, and all of them in the overview alone', async () => {
    const screen = await open('');
    const rows = () => screen.page.querySelectorAll('app-consequence-list > ul > li').length;
    expect(rows()).toBe(1);
    await screen.press('All consequences');
    expect(TestBed.inject(Router).url).toContain('tab=overview');
    expect(rows()).toBeGreaterThan(3);
  });

  it('tell what happened with who and when, newest first', async () => {
    const screen = await open('?tab=history');
    await screen.answer('/api/v1/changes/C-4/history', history);
    const acts = [...screen.page.querySelectorAll('app-history-tab li')].map((each) =>
      each.textContent.replaceAll(/\s+/g, ' '),
    );
    expect(acts.length).toBe(3);
    expect(acts[0]).toContain('Rev approved revision 5');
    expect(acts[1]).toContain('Ada edited it: revisions 2 to 5');
    expect(acts[1]).toContain('and 29 more');
    expect(acts[2]).toContain('The system change.unheard-of');
  });

  it('offer the history again when it could not be had', async () => {
    const screen = await open('?tab=history');
    const url = '/api/v1/changes/C-4/history';
    await screen.refuse(screen.http.expectOne(url), 500, 'INTERNAL');
    expect(screen.page.querySelector('app-history-tab app-error-state')).not.toBeNull();
  });

  it('frame the whole page on both sides, marked unless the switch is off', async () => {
    const screen = await open('?tab=preview&locale=fr');
    const frames = () =>
      [...screen.page.querySelectorAll('app-whole-preview iframe')].map((each) => [
        each.getAttribute('src'),
        each.getAttribute('sandbox'),
      ]);
    await screen.until(() => frames().length === 2);
    expect(frames()).toEqual([
      ['/api/v1/preview/live/policy/fr?after=C-4', ''],
      ['/api/v1/preview/C-4/policy/fr?before=live', ''],
    ]);
    screen.page.querySelector<HTMLInputElement>('app-whole-preview input')!.click();
    await screen.settle();
    expect(TestBed.inject(Router).url).toContain('marks=off');
    expect(frames()[0]).toEqual(['/api/v1/preview/live/policy/fr', '']);
  });

  it('frame the release before and its own, once it is published', async () => {
    const view = aChange({ state: 'published', release: 43 });
    const screen = await open('?tab=preview&surface=banner', view);
    await screen.until(() => screen.page.querySelector('app-whole-preview') !== null);
    await screen.settle();
    for (const n of [42, 43]) {
      screen.http.expectOne(`/api/v1/releases/${n}/notice/en`);
      screen.http.expectOne(`/api/v1/releases/${n}/entries/en`);
    }
    expect(screen.text).toContain('Before · release 42');
  });

  it('explain every term when asked, and flags always', async () => {
    const screen = await open('');
    const notes = () =>
      [...screen.page.querySelectorAll('.note-on')].map((each) => each.textContent.trim());
    expect(notes()).toContain('page scripts cannot read it');
    expect(screen.page.querySelector('.terms')).toBeNull();
    expect(notes()).not.toContain('why it is there, in words for visitors');
    screen.page.querySelector<HTMLInputElement>('.explain input')!.click();
    await screen.settle();
    expect(notes()).toContain('why it is there, in words for visitors');
    expect(screen.page.querySelector('.terms')?.textContent).toContain('this name and no other');
    expect(TestBed.inject(Preferences).values().explainsTerms).toBeTrue();
  });
});
