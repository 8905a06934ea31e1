import { Component, signal } from '@angular/core';
import { show } from '../show.fixture';
import { DocumentForm } from './document-form';

@Component({
  imports: [DocumentForm],
  template: `<app-document-form [editor]="editor" name="Matomo"
    ><label data-at="/name">Name <input /></label
  ></app-document-form>`,
})
class Host {
  readonly status = signal<'loading' | 'ready' | 'not-found' | 'failed'>('ready');
  readonly isReadOnly = signal(false);
  readonly others = signal<readonly object[]>([]);
  readonly isRetired = signal(false);
  readonly save = jasmine.createSpy('save');
  readonly load = jasmine.createSpy('load');
  readonly draft = {
    stored: {
      alsoChangedIn: this.others,
      isRetired: this.isRetired,
      live: signal({ version: 1 }),
      edit: signal(undefined),
      usedBy: signal([]),
    },
    status: this.status,
    loadProblem: signal(undefined),
    load: this.load,
    save: this.save,
    retire: () => Promise.resolve(true),
    discard: () => Promise.resolve(),
  };
  readonly editor = { isReadOnly: this.isReadOnly, draft: () => this.draft } as never;
}

describe('the form of a document', () => {
  it('saves when the hands leave a field', async () => {
    const { page, piece } = await show(Host);
    const box = page.querySelector('input')!;
    box.focus();
    expect(piece.save).not.toHaveBeenCalled();
    box.blur();
    expect(piece.save).toHaveBeenCalledTimes(1);
  });

  it('goes nowhere when it is submitted by Enter', async () => {
    const { page } = await show(Host);
    const submit = new Event('submit', { cancelable: true });
    page.querySelector('form')!.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBeTrue();
  });

  it('names whoever else changes the document, with the way to their change', async () => {
    const { page, piece, fixture, words } = await show(Host);
    piece.others.set([{ id: 'C-9', title: 'Trackers', author: { name: 'Rex' } }]);
    await fixture.whenStable();
    expect(words()).toContain('Rex changes this too, in “Trackers”.');
    expect(page.querySelector('.note a')!.getAttribute('href')).toBe('/changes/C-9');
  });

  it('lets nobody retire who may only read, but shows that it is retired', async () => {
    const { page, piece, fixture } = await show(Host);
    expect(page.querySelector('app-document-fate')).not.toBeNull();
    piece.isReadOnly.set(true);
    await fixture.whenStable();
    expect(page.querySelector('app-document-fate')).toBeNull();
    piece.isRetired.set(true);
    await fixture.whenStable();
    expect(page.querySelector('app-document-fate')).not.toBeNull();
  });

  it('shows no field of what could not be loaded, and asks again', async () => {
    const { page, piece, fixture } = await show(Host);
    piece.status.set('failed');
    await fixture.whenStable();
    expect(page.querySelector('form')).toBeNull();
    page.querySelector<HTMLElement>('[role=alert] button')!.click();
    expect(piece.load).toHaveBeenCalledTimes(1);
  });
});
