import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { saveByKeys } from './save-by-keys';

const save = jasmine.createSpy('save');

@Component({ template: '' })
class Editor {
  constructor() {
    saveByKeys(save);
  }
}

describe('saving by keys', () => {
  const press = () => {
    const options = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', options);
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('saves at once, as long as its editor is there', () => {
    const editor = TestBed.createComponent(Editor);
    TestBed.tick();
    expect(press()).withContext('the browser saves no page').toBeTrue();
    expect(save).toHaveBeenCalledTimes(1);
    editor.destroy();
    TestBed.tick();
    expect(press()).toBeFalse();
    expect(save).toHaveBeenCalledTimes(1);
  });
});
