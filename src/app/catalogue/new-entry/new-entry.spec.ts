import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { EntryBody } from '../../../registry/index';
import { answerRows, aRow, documents, openCatalogue } from '../catalogue.fixture';

describe('a new entry', () => {
  const open = async () => {
    const page = await openCatalogue('/entries/new?q=x');
    await answerRows(page, [aRow()]);
    return page;
  };

  it('needs a name or a provider to begin', async () => {
    const page = await open();
    const begin = page.control('app-new-entry .primary');
    expect(begin.disabled).toBeTrue();
    await page.choose(page.find('app-new-entry select') as HTMLSelectElement, 'matomo');
    expect(begin.disabled).toBeFalse();
  });

  it('takes the first id that was never used and opens its editor', async () => {
    const page = await open();
    const box = page.control('app-new-entry app-chip-box input');
    box.value = '_ga*';
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await page.settle();
    await page.press('Begin');
    await page.answer(`${documents}/entry/ga`, { kind: 'entry', id: 'ga' });
    await page.answer(`${documents}/entry/ga-2`, { code: 'NOT_FOUND' }, 404);
    expect(TestBed.inject(Router).url).toBe('/entries/ga-2?q=x');
    const made = page.saving('entry', 'ga-2').request.body as { op: string; body: EntryBody };
    expect(made.op).toBe('create');
    expect(made.body).toEqual(
      jasmine.objectContaining({
        names: [{ pattern: '_ga', match: 'prefix' }],
        storage: 'cookie',
        party: 'first',
      }),
    );
    expect('recipients' in made.body).toBeFalse();
  });

  it('says why it could not begin', async () => {
    const page = await open();
    await page.choose(page.find('app-new-entry select') as HTMLSelectElement, 'matomo');
    await page.press('Begin');
    await page.answer(`${documents}/entry/matomo`, { code: 'INTERNAL' }, 500);
    expect(page.find('app-new-entry [role=alert]').textContent).toContain('on the server');
  });
});
