import { Component, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Language, languageNames, languages } from '../../platform/language';
import { Mark } from '../../ui/mark/mark';

/** The plain frame of the pages before sign-in: mark, one card, the choice of language. */
@Component({
  selector: 'app-gate',
  imports: [Mark, TranslatePipe],
  templateUrl: './gate.html',
  styleUrl: './gate.css',
})
export class Gate {
  protected readonly language = inject(Language);

  readonly heading = input.required<string>();
  readonly text = input('');

  protected readonly languages = languages;
  protected readonly languageNames = languageNames;
}
