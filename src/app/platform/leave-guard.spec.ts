import { Component, DestroyRef, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ASK_TO_LEAVE, LeaveGuard, leaveGuard } from './leave-guard';

const isUnsaved = signal(false);

@Component({ selector: 'app-editor', template: '' })
class Editor {
  constructor() {
    inject(LeaveGuard).watch(isUnsaved, inject(DestroyRef));
  }
}

@Component({ selector: 'app-other', template: '' })
class Other {}

describe('leaving a page', () => {
  const ask = jasmine.createSpy<() => Promise<boolean>>('ask');

  beforeEach(async () => {
    ask.calls.reset();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'editor', component: Editor, canDeactivate: [leaveGuard] },
          { path: 'other', component: Other },
        ]),
        { provide: ASK_TO_LEAVE, useValue: ask },
      ],
    });
    await RouterTestingHarness.create('/editor');
  });

  const leave = () => TestBed.inject(Router).navigateByUrl('/other');

  it('asks nothing when all is saved', async () => {
    isUnsaved.set(false);
    expect(await leave()).toBeTrue();
    expect(ask).not.toHaveBeenCalled();
  });

  it('stays when the person wants to', async () => {
    isUnsaved.set(true);
    ask.and.resolveTo(false);
    expect(await leave()).toBeFalse();
  });

  it('leaves when the person gives up what they typed, and forgets the page', async () => {
    isUnsaved.set(true);
    ask.and.resolveTo(true);
    expect(await leave()).toBeTrue();
    expect(TestBed.inject(LeaveGuard).hasUnsaved()).toBeFalse();
  });

  for (const unsaved of [true, false]) {
    it(`${unsaved ? 'holds' : 'lets go of'} the tab when ${unsaved ? 'something is' : 'nothing is'} unsaved`, () => {
      isUnsaved.set(unsaved);
      const karmas = window.onbeforeunload; // It takes the event for a reload of the specs.
      window.onbeforeunload = null;
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      window.onbeforeunload = karmas;
      expect(event.defaultPrevented).toBe(unsaved);
    });
  }
});
