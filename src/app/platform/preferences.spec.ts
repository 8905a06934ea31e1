import { TestBed } from '@angular/core/testing';
import { CookieService } from 'ngx-cookie-service';
import { Preferences } from './preferences';

const clear = () => {
  for (const name of ['console_preferences', 'console_language']) {
    TestBed.inject(CookieService).delete(name, '/');
  }
};

describe('the preferences of a person', () => {
  beforeEach(clear);
  afterEach(() => {
    clear();
    delete document.documentElement.dataset['theme'];
  });

  it('begin with the theme of the system', () => {
    expect(TestBed.inject(Preferences).values()).toEqual({
      theme: 'auto',
      density: 'comfortable',
      isRailCollapsed: false,
      hasSingleKeys: true,
      explainsTerms: false,
    });
  });

  it('are shown on the page and kept for the next visit', () => {
    TestBed.inject(Preferences).remember({ theme: 'dark', isRailCollapsed: true });
    TestBed.tick();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    TestBed.resetTestingModule();
    const later = TestBed.inject(Preferences).values();
    expect([later.theme, later.isRailCollapsed]).toEqual(['dark', true]);
  });

  it('are written for the whole site, for a year, not for other sites', () => {
    const set = spyOn(TestBed.inject(CookieService), 'set');
    TestBed.inject(Preferences).rememberLanguage('fr');
    expect(set).toHaveBeenCalledOnceWith('console_language', 'fr', {
      expires: 365,
      path: '/',
      sameSite: 'Lax',
      secure: false,
    } as never);
  });

  for (const cookie of ['not json', 'null', '[]', '{"theme":"pink","density":1}']) {
    it(`survive the cookie ${cookie}`, () => {
      TestBed.inject(CookieService).set('console_preferences', cookie, { path: '/' });
      TestBed.resetTestingModule();
      expect(TestBed.inject(Preferences).values().theme).toBe('auto');
    });
  }
});
