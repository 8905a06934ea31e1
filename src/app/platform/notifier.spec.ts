import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { Notifier, TOAST_MS } from './notifier';

describe('a toast', () => {
  let notifier: Notifier;
  let announce: jasmine.Spy;

  beforeEach(() => {
    jasmine.clock().install();
    announce = spyOn(TestBed.inject(LiveAnnouncer), 'announce').and.resolveTo();
    notifier = TestBed.inject(Notifier);
  });

  afterEach(() => jasmine.clock().uninstall());

  it('is announced politely, once', () => {
    notifier.toast('Saved');
    expect(announce).toHaveBeenCalledOnceWith('Saved', 'polite');
  });

  it('stays for ten seconds', () => {
    notifier.toast('Saved');
    jasmine.clock().tick(TOAST_MS - 1);
    expect(notifier.toasts().length).toBe(1);
    jasmine.clock().tick(1);
    expect(notifier.toasts()).toEqual([]);
  });

  it('takes back what it tells of, and goes', () => {
    const undo = jasmine.createSpy('undo');
    notifier.toast('Moved', undo);
    for (const toast of notifier.toasts()) notifier.undo(toast);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(notifier.toasts()).toEqual([]);
  });
});
