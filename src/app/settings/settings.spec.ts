import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import type { SettingsBody } from '../../registry/index';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './settings-routes';

const main = '/api/v1/documents/settings/main';
const body: SettingsBody = {
  title: { en: { text: 'Registry', state: 'reviewed' } },
  controller: { name: 'Example', contact: 'privacy@example.org' },
  sites: ['www.example.org'],
  sourceLocale: 'en',
  publishedLocales: ['en', 'fr'],
  rulePacks: { core: '2026.1', eu: '2026.1' },
  approvalsNeeded: 1,
  retention: { invitationDays: 30 },
};
const view = {
  kind: 'settings',
  id: 'main',
  live: { body, version: 1, release: 1 },
  alsoChangedIn: [],
  findings: [],
};

describe('the settings', () => {
  async function open(permissions?: readonly string[]): Promise<EditorPage> {
    const page = await EditorPage.open('settings', routes, '/settings', permissions);
    await page.answer(main, view);
    return page;
  }
  async function stored(page: EditorPage): Promise<SettingsBody> {
    const saving = page.saving('settings', 'main');
    await page.store(saving);
    return (saving.request.body as { body: SettingsBody }).body;
  }
  const box = (page: EditorPage, label: string): HTMLInputElement => {
    const found = [...page.element.querySelectorAll('label')].find((each) =>
      each.textContent.trim().startsWith(label),
    );
    const inside = found?.querySelector('input');
    return inside ?? page.control(`#${found?.htmlFor}`);
  };
  async function enter(page: EditorPage, label: string, words: string): Promise<void> {
    const chips = [...page.element.querySelectorAll('app-chips-field')].find((each) =>
      each.textContent.includes(label),
    );
    const input = chips!.querySelector('input')!;
    input.value = words;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await page.settle();
  }

  it('say that they too take effect by a change', async () => {
    expect((await open()).words).toContain('once the change is approved and published');
  });

  it('let open conversations stand against approval, once it is ticked', async () => {
    const page = await open();
    const tick = page.control('[data-at="/openThreadsBlock"] input');
    tick.click();
    await page.settle();
    expect((await stored(page)).openThreadsBlock).toBeTrue();
  });

  it('take the host of a pasted address as a site, once', async () => {
    const page = await open();
    await enter(page, 'Sites', 'https://Shop.example.org/basket, www.example.org');
    expect((await stored(page)).sites).toEqual(['www.example.org', 'shop.example.org']);
  });

  it('take a language in its canonical spelling', async () => {
    const page = await open();
    await enter(page, 'Published languages', 'pt-br');
    expect((await stored(page)).publishedLocales).toEqual(['en', 'fr', 'pt-BR']);
  });

  it('refuse what is no language, and say so', async () => {
    const page = await open();
    await enter(page, 'Published languages', 'klingonese');
    expect(page.words).toContain('“klingonese” is no language tag');
    page.http.expectNone(({ method }) => method === 'PUT');
  });

  it('keep the source language published', async () => {
    const page = await open();
    expect(page.element.querySelector('[aria-label="Remove English (en)"]')).toBeNull();
    await page.press('Remove French (fr)');
    expect((await stored(page)).publishedLocales).toEqual(['en']);
  });

  it('keep the core rules on, and switch others off', async () => {
    const page = await open();
    expect(box(page, 'Core').disabled).toBeTrue();
    box(page, 'European Union').click();
    await page.settle();
    expect((await stored(page)).rulePacks).toEqual({ core: '2026.1' });
  });

  it('explain that lowering the approvals needs the approvals of today', async () => {
    const page = await open();
    expect(page.words).toContain('it needs as many approvals as today');
    await page.type(box(page, 'Approvals needed'), '2');
    expect((await stored(page)).approvalsNeeded).toBe(2);
  });

  it('name who answers for the registry without losing what is beside it', async () => {
    const page = await open();
    await page.type(box(page, 'Name of the controller'), 'Example Ltd');
    expect((await stored(page)).controller).toEqual({
      name: 'Example Ltd',
      contact: 'privacy@example.org',
    });
  });

  it('cannot be altered by whoever may only read', async () => {
    const page = await open(['read']);
    expect(box(page, 'Approvals needed').readOnly).toBeTrue();
    expect(page.element.querySelector('.chip button')).toBeNull();
  });
});

describe('the locations', () => {
  const list = '/api/v1/documents/location';
  const row = (id: string, order: number) => ({
    id,
    body: { order, label: { en: { text: id, state: 'reviewed' } } },
    state: 'live',
    entries: order,
  });
  const open = (address: string) => EditorPage.open('settings', routes, address);

  it('stand in their order, with how many entries work there', async () => {
    const page = await open('/settings/locations');
    await page.answer(list, { items: [row('back', 20), row('front', 10)] });
    const titles = [...page.element.querySelectorAll('a.title')].map((each) => each.textContent);
    expect(titles).toEqual(['front', 'back']);
    expect(page.find('td.number a').getAttribute('href')).toBe('/entries?location=front');
    expect(page.find('td.number').textContent).toContain('10 entries use it');
  });

  it('say what they are for while there is none, and why they cannot be loaded', async () => {
    const page = await open('/settings/locations');
    await page.answer(list, { code: 'INTERNAL', requestId: 'r-4' }, 500);
    expect(page.find('[role=alert]').textContent).toContain('r-4');
    await page.press('Try again');
    await page.answer(list, { items: [] });
    expect(page.words).toContain('There is no location yet');
  });

  it('are begun by their label, after the last one', async () => {
    const page = await open('/settings/locations/new');
    await page.answer(list, { items: [row('front', 10)] });
    await page.type(page.control('app-new-location input'), 'Mobile app');
    await page.press('Begin');
    await page.answer(`${list}/mobile-app`, { code: 'NOT_FOUND' }, 404);
    const saving = page.saving('location', 'mobile-app');
    expect(saving.request.body).toEqual({
      op: 'create',
      baseVersion: 0,
      body: { order: 20, label: { en: { text: 'Mobile app', state: 'draft' } } },
    });
    await page.store(saving);
    await page.settle();
    expect(TestBed.inject(Location).path()).toBe('/settings/locations/mobile-app');
    await page.press('Close');
    expect(TestBed.inject(Location).path()).toBe('/settings/locations');
  });
});
