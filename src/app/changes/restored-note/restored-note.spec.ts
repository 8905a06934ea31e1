import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { RestoredNote } from './restored-note';

describe('the note on restored words', () => {
  for (const [language, words, discard] of [
    ['en', 'Restored from this browser', 'Discard'],
    ['fr', 'Rétabli depuis ce navigateur', 'Effacer'],
  ] as const) {
    it(`says where they come from and discards them when asked, in ${language}`, async () => {
      TestBed.configureTestingModule({ providers: consoleForSpecs() });
      await speak(language);
      const fixture = TestBed.createComponent(RestoredNote);
      let discarded = 0;
      fixture.componentInstance.discarded.subscribe(() => (discarded += 1));
      await fixture.whenStable();
      const page = fixture.nativeElement as HTMLElement;
      expect(page.textContent).toContain(words);
      const button = page.querySelector('button')!;
      expect(button.textContent).toContain(discard);
      button.click();
      expect(discarded).toBe(1);
    });
  }
});
