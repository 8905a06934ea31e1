import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { WholeBanner } from './whole-banner';

describe('the whole banner', () => {
  it('is asked for as it is live, or as a change would make it, in one language', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(WholeBanner);
    const set = (source: string): void => {
      const inputs = { source, locale: 'fr', label: 'The banner' };
      for (const [name, value] of Object.entries(inputs))
        fixture.componentRef.setInput(name, value);
      TestBed.tick();
    };
    const http = TestBed.inject(HttpTestingController);
    set('live');
    http.expectOne('/api/v1/preview/live/notice/fr');
    http.expectOne('/api/v1/preview/live/entries/fr');
    set('C-4');
    http.expectOne('/api/v1/preview/C-4/notice/fr');
    http.expectOne('/api/v1/preview/C-4/entries/fr');
    expect((fixture.nativeElement as HTMLElement).querySelector('iframe')).toBeNull();
  });
});
