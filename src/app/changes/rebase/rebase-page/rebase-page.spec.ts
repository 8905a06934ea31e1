import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aChange } from '../../change.fixture';
import { aRebase, deletedThere } from '../rebase.fixture';
import { RebaseScreen, url } from './rebase-page.fixture';

describe('bringing a change onto what is live', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('lays base, theirs and mine side by side where both differ', async () => {
    const page = await RebaseScreen.open(aRebase());
    const field = page.field('/purpose/fr').textContent.replaceAll(/\s+/g, ' ');
    expect(field).toContain('Purpose · French');
    expect(field).toMatch(/Before both.*Ancien.*Live, release 43.*Le leur.*This change.*Le mien/);
    expect(page.text).toContain('One document of C-4 also changed in release 43.');
  });

  it('shows a field that one side alone changed as settled', async () => {
    const page = await RebaseScreen.open(aRebase());
    expect(page.text).toContain('2 fields settled themselves');
    expect(page.text).toContain('Only release 43 altered it');
    expect(page.text).toContain('Only this change altered it');
  });

  it('shows the result of the choices before anything is saved', async () => {
    const page = await RebaseScreen.open(aRebase());
    expect(page.text).toContain('2 choices are still open');
    await page.choose('/purpose/fr', 'Live, release 43');
    await page.choose('/duration', 'This change');
    const plans = page.http.match(`${url}/plan`);
    expect(plans.at(-1)?.request.body).toEqual({
      choices: { 'entry/csrftoken': { fields: { '/purpose/fr': 'theirs', '/duration': 'mine' } } },
    });
    plans.at(-1)?.flush(aRebase({ open: [] }));
    await page.settle();
    expect(page.text).toContain('Everything is chosen. One approval given so far will no longer');
    expect(page.element.querySelector('.result del')).not.toBeNull();
    page.http.expectNone(url);
  });

  it('takes a text that a person writes instead of either', async () => {
    const page = await RebaseScreen.open(aRebase());
    await page.choose('/purpose/fr', 'Write something else');
    const box = page.field('/purpose/fr').querySelector('textarea')!;
    expect(box.value).toBe('Le mien');
    box.value = 'Les deux';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(page.http.match(`${url}/plan`).at(-1)?.request.body).toEqual({
      choices: {
        'entry/csrftoken': {
          fields: { '/purpose/fr': { value: { text: 'Les deux', state: 'draft' } } },
        },
      },
    });
  });

  it('counts an empty box as no choice, and keeps it open', async () => {
    const page = await RebaseScreen.open(aRebase());
    await page.choose('/purpose/fr', 'Write something else');
    expect(page.text).toContain('One choice is still open');
    const box = page.field('/purpose/fr').querySelector('textarea')!;
    box.value = ' ';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    expect(page.text).toContain('2 choices are still open');
    expect(page.field('/purpose/fr').querySelector('textarea')).not.toBeNull();
  });

  it('finds its choices again after a reload, shows what they make, and discards them', async () => {
    const before = await RebaseScreen.open(aRebase());
    await before.choose('/purpose/fr', 'Live, release 43');
    TestBed.resetTestingModule();
    const page = await RebaseScreen.open(aRebase());
    expect(page.text).toContain('Restored from this browser');
    expect(page.text).toContain('One choice is still open');
    expect(page.http.match(`${url}/plan`).at(-1)?.request.body).toEqual({
      choices: { 'entry/csrftoken': { fields: { '/purpose/fr': 'theirs' } } },
    });
    await page.press('Discard');
    expect(page.text).toContain('2 choices are still open');
    expect(page.text).not.toContain('Restored from this browser');
    expect(localStorage.length).toBe(0);
  });

  it('does not take a choice between other texts for one', async () => {
    const before = await RebaseScreen.open(aRebase());
    await before.choose('/purpose/fr', 'Live, release 43');
    TestBed.resetTestingModule();
    const page = await RebaseScreen.open(aRebase({ liveVersion: 3 }));
    expect(page.text).toContain('2 choices are still open');
    expect(page.text).not.toContain('Restored from this browser');
  });

  it('leads to what is open instead of saving', async () => {
    const page = await RebaseScreen.open(aRebase());
    await page.press('Save, and bring');
    page.http.expectNone(url);
    expect(page.field('/purpose/fr').contains(document.activeElement)).toBeTrue();
  });

  it('saves what was seen, and leads back to the change', async () => {
    const page = await RebaseScreen.open(aRebase());
    await page.press('Drop this edit');
    await page.press('Save, and bring');
    const save = page.http.expectOne(url);
    expect(save.request.headers.get('If-Match')).toBe('"C-4.9"');
    expect(save.request.headers.has('Idempotency-Key')).toBeTrue();
    expect(save.request.body).toEqual({ choices: { 'entry/csrftoken': { drop: true } } });
    save.flush(aChange({ revision: 6 }));
    const router = TestBed.inject(Router);
    // The page of the change is fetched first, and arrives when it arrives.
    for (let tries = 0; tries < 50 && router.url !== '/changes/C-4'; tries += 1) {
      await page.settle();
    }
    expect(router.url).toBe('/changes/C-4');
  });

  it('keeps the choices when somebody saved meanwhile, and lays them over the new plan', async () => {
    const page = await RebaseScreen.open(aRebase());
    await page.choose('/purpose/fr', 'Live, release 43');
    await page.choose('/duration', 'This change');
    page.http.match(`${url}/plan`);
    await page.press('Save, and bring');
    page.http
      .expectOne(url)
      .flush({ code: 'ETAG_MISMATCH' }, { status: 412, statusText: 'Precondition Failed' });
    await page.settle();
    const actions = [{ action: 'rebase', allowed: true }] as const;
    page.http.match('/api/v1/changes/C-4').forEach((each) => each.flush(aChange({ actions })));
    page.http.expectOne(`${url}/plan`).flush({ ...aRebase(), etag: '"C-4.11"' });
    await page.settle();
    expect(page.text).toContain('Your choices are kept');
    expect(page.field('/purpose/fr').querySelector('.chosen')?.textContent).toContain('Le leur');
    await page.press('Save, and bring');
    expect(page.http.expectOne(url).request.headers.get('If-Match')).toBe('"C-4.11"');
  });

  it('asks for a whole side where one was deleted', async () => {
    const page = await RebaseScreen.open({ etag: '"C-4.9"', documents: [deletedThere] });
    expect(page.text).toContain('Release 43 deleted it; this change edits it.');
    await page.choose('whole', 'Live, release 43');
    expect(page.http.expectOne(`${url}/plan`).request.body).toEqual({
      choices: { 'entry/csrftoken': { whole: 'theirs' } },
    });
  });

  it('is read alone by whoever may not', async () => {
    const page = await RebaseScreen.open(aRebase(), false);
    expect(page.text).toContain('Only an administrator can do this');
    expect(page.element.querySelector('.button.primary')).toBeNull();
  });

  it('says when nothing conflicts any more', async () => {
    const page = await RebaseScreen.open({ etag: '"C-4.9"', documents: [] });
    expect(page.text).toContain('Nothing stands in the way');
  });

  it('speaks French', async () => {
    const page = await RebaseScreen.open(aRebase(), true, 'fr');
    expect(page.text).toContain('2 choix restent ouverts');
  });
});
