import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { ReleaseDifference } from './release-difference';

const documents = Array.from({ length: 450 }, (_, n) => ({
  kind: 'entry' as const,
  id: `entry-${n}`,
  op: 'create' as const,
  title: `entry_${n}`,
  differences: [],
}));

describe('what a release touched', () => {
  it('is drawn in parts when it is thousands of documents', async () => {
    TestBed.configureTestingModule({ providers: [...consoleForSpecs(), provideRouter([])] });
    await speak();
    const fixture = TestBed.createComponent(ReleaseDifference);
    fixture.componentRef.setInput('documents', documents);
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    const rows = (): number => page.querySelectorAll('details').length;
    const more = (): HTMLButtonElement | null => page.querySelector('button.more');
    expect(rows()).toBe(200);
    expect(more()?.textContent).toContain('Show more (250 left)');
    more()?.click();
    fixture.detectChanges();
    expect(rows()).toBe(400);
    more()?.click();
    fixture.detectChanges();
    expect([rows(), more()]).toEqual([450, null]);
  });
});
