import { Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** `time` and `reason` come as words. */
export type SaveState =
  | { readonly is: 'unsaved' | 'saving' | 'offline' }
  | { readonly is: 'saved'; readonly time: string; readonly change?: string }
  | { readonly is: 'failed'; readonly reason: string };

/** Where the input is now; always visible, announced once per change. */
@Component({
  selector: 'app-save-line',
  imports: [TranslatePipe],
  templateUrl: './save-line.html',
  styleUrl: './save-line.css',
  host: { role: 'status', '[class]': 'state()?.is' },
})
export class SaveLine {
  readonly state = input<SaveState>();
}
