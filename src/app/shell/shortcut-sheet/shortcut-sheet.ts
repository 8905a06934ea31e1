import { Component, computed, inject } from '@angular/core';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { Preferences } from '../../platform/preferences';
import { keyWords, Shortcuts } from '../../platform/shortcuts';

/** The sheet behind `?`: what each key does here, and a switch for single keys. */
@Component({
  selector: 'app-shortcut-sheet',
  imports: [MatDialogTitle, MatDialogContent, MatDialogActions, MatDialogClose, TranslatePipe],
  templateUrl: './shortcut-sheet.html',
  styleUrl: './shortcut-sheet.css',
})
export class ShortcutSheet {
  protected readonly preferences = inject(Preferences);
  readonly #shortcuts = inject(Shortcuts);

  protected readonly rows = computed(() =>
    this.#shortcuts.all().map(({ keys, words }) => ({
      words,
      keys: keyWords(keys, navigator.userAgent).split(' '),
    })),
  );
}
