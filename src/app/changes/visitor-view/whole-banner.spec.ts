import { HttpTestingController } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { pictureOf } from './picture-of';
import { WholeBanner } from './whole-banner';

describe('the whole banner', () => {
  it('is asked for as it is live, or as a change would make it, in one language', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const source = signal<string | undefined>(undefined);
    const fetched = TestBed.runInInjectionContext(() => pictureOf(source, () => 'fr'));
    const fixture = TestBed.createComponent(WholeBanner);
    const inputs = { fetched, label: 'The banner', side: 'before' };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const http = TestBed.inject(HttpTestingController);
    TestBed.tick();
    http.expectNone(() => true);
    source.set('live');
    TestBed.tick();
    http.expectOne('/api/v1/preview/live/notice/fr');
    http.expectOne('/api/v1/preview/live/entries/fr');
    source.set('release-4');
    TestBed.tick();
    http.expectOne('/api/v1/releases/4/notice/fr');
    http.expectOne('/api/v1/releases/4/entries/fr');
    expect((fixture.nativeElement as HTMLElement).querySelector('iframe')).toBeNull();
  });
});
