import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageFrame } from './page-frame';

@Component({
  imports: [PageFrame],
  template: '<iframe sandbox="" title="page" [appPageFrame]="path()"></iframe>',
})
class Host {
  readonly path = signal('/policy/en');
}

describe('a framed page', () => {
  it('shows a policy page of this server', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const frame = (fixture.nativeElement as HTMLElement).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('/policy/en');
    expect(frame?.getAttribute('sandbox')).toBe('');
  });

  it('asks for a page as it reads beside another one', async () => {
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.path.set('/api/v1/preview/C-4/policy/en?before=live');
    await fixture.whenStable();
    const frame = (fixture.nativeElement as HTMLElement).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('/api/v1/preview/C-4/policy/en?before=live');
  });

  for (const path of [
    'https://elsewhere.example/policy/en',
    '//elsewhere.example/policy/en',
    'javascript:alert(1)',
    '/policy/../entries',
    '/entries',
  ]) {
    it(`refuses ${path}`, () => {
      const fixture = TestBed.createComponent(Host);
      fixture.componentInstance.path.set(path);
      expect(() => fixture.detectChanges()).toThrowError(/no page to be framed/);
    });
  }
});
