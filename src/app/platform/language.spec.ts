import { TestBed } from '@angular/core/testing';
import { CookieService } from 'ngx-cookie-service';
import { consoleForSpecs } from './console.fixture';
import { Language } from './language';

describe('the language of the console', () => {
  let language: Language;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    language = TestBed.inject(Language);
    await language.choose('en');
  });

  afterEach(() => TestBed.inject(CookieService).delete('console_language', '/'));

  it('changes words and the page’s lang at once', async () => {
    expect(language.say('ui.retry')).toBe('Try again');
    await language.choose('fr');
    expect(language.say('ui.retry')).toBe('Réessayer');
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('is remembered', async () => {
    await language.choose('fr');
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await TestBed.inject(Language).start();
    expect(TestBed.inject(Language).current()).toBe('fr');
  });

  it('knows which keys have words, also those that need values', () => {
    expect(language.knows('ui.save.saved')).toBeTrue();
    expect(language.knows('ui.save.nothing')).toBeFalse();
    expect(language.knows('ui.toString.name')).toBeFalse();
  });
});
