import { DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CookieService } from 'ngx-cookie-service';
import { Preferences } from './preferences';
import { keyWords, Shortcuts } from './shortcuts';

describe('a shortcut', () => {
  let single: jasmine.Spy;
  let combination: jasmine.Spy;

  beforeEach(() => {
    single = jasmine.createSpy('single');
    combination = jasmine.createSpy('combination');
    TestBed.inject(Shortcuts).add(
      [
        { keys: 'n', words: 'a', run: single },
        { keys: '[Shift]+?', words: 'c', run: single },
        { keys: '$mod+Enter', words: 'b', run: combination },
        { keys: 'g c', words: 'd', run: single },
        { keys: 'g r', words: 'e', run: combination },
      ],
      TestBed.inject(DestroyRef),
    );
    TestBed.tick();
  });

  afterEach(() => TestBed.inject(CookieService).delete('console_preferences', '/'));

  const press = (key: string, target: EventTarget = document.body, ctrlKey = false) => {
    const options = { code: 'Key', bubbles: true, cancelable: true };
    const shiftKey = key === '?';
    const event = new KeyboardEvent('keydown', { ...options, key, ctrlKey, shiftKey });
    target.dispatchEvent(event);
    return event;
  };
  const within = (html: HTMLElement, act: (element: HTMLElement) => void) => {
    document.body.append(html);
    act(html);
    html.remove();
  };

  it('runs and keeps the key from the browser', () => {
    expect(press('n').defaultPrevented).toBeTrue();
    expect(single).toHaveBeenCalledTimes(1);
  });

  it('of two keys is not half pressed already by the one before', () => {
    for (const key of ['g', 'c']) press(key);
    TestBed.tick();
    press('r');
    expect(combination).not.toHaveBeenCalled();
    for (const key of ['g', 'r']) press(key);
    expect(combination).toHaveBeenCalledTimes(1);
  });

  it('is found where the keyboard needs Shift for its sign', () => {
    press('?');
    expect(single).toHaveBeenCalledTimes(1);
  });

  it('of a single key lets people type', () => {
    within(document.createElement('textarea'), (field) => press('n', field));
    expect(single).not.toHaveBeenCalled();
  });

  it('of a single key works on a checkbox', () => {
    const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
    within(box, (element) => press('n', element));
    expect(single).toHaveBeenCalledTimes(1);
  });

  it('of a single key rests while a dialog is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('aria-modal', 'true');
    within(dialog, () => press('n'));
    expect(single).not.toHaveBeenCalled();
  });

  it('of a single key can be switched off', () => {
    TestBed.inject(Preferences).remember({ hasSingleKeys: false });
    press('n');
    expect(single).not.toHaveBeenCalled();
  });

  it('with the command key works while typing', () => {
    within(document.createElement('input'), (field) => press('Enter', field, true));
    expect(combination).toHaveBeenCalledTimes(1);
  });

  for (const [keys, platform, words] of [
    ['$mod+s', 'Macintosh', '⌘S'],
    ['$mod+Enter', 'Linux', 'Ctrl ↵'],
    ['g e', 'Linux', 'g e'],
    ['[Shift]+?', 'Linux', '?'],
  ] as const) {
    it(`${keys} reads ${words} on ${platform}`, () => expect(keyWords(keys, platform)).toBe(words));
  }
});
