import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { describeName, type NamePattern } from '../../../registry/index';

/** A name in the machine's letters, its `*` set apart where it stands for any characters. */
@Component({
  selector: 'app-entry-name',
  imports: [TranslatePipe],
  template: `
    @for (part of parts(); track $index) {
      @if (part.isAny) {
        <em [title]="'catalogue.match.' + name().match | translate" [textContent]="part.words"></em>
      } @else {
        <span [textContent]="part.words"></span>
      }
    }
  `,
  styles: 'em { font-style: normal; color: var(--ink-2); }',
})
export class EntryName {
  readonly name = input.required<NamePattern>();

  protected readonly parts = computed(() => {
    const name = this.name();
    if (name.match === 'exact') return [{ words: name.pattern, isAny: false }];
    return describeName(name)
      .split(/(\*)/)
      .filter((words) => words !== '')
      .map((words) => ({ words, isAny: words === '*' }));
  });
}
