import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import type { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';

/** Asks for a code and does nothing with it. */
@Component({
  selector: 'app-code-field',
  imports: [Control, Field, FormField, TranslatePipe],
  templateUrl: './code-field.html',
})
export class CodeField {
  readonly #language = inject(Language);

  readonly attempt = input.required<Attempt>();
  readonly hint = input.required<string>();
  readonly action = input.required<string>();
  readonly isDestructive = input(false);
  readonly given = output<string>();
  readonly declined = output();

  protected readonly fields = form(signal({ code: '' }));
  protected readonly code = viewChild.required<ElementRef<HTMLInputElement>>('code');

  constructor() {
    afterNextRender(() => this.code().nativeElement.focus());
  }

  protected wrong(): string {
    return this.attempt().problem()?.at('/code') ? this.#language.say('signIn.code.wrong') : '';
  }

  protected give(): void {
    this.code().nativeElement.focus();
    const code = this.fields.code().value().trim();
    if (code !== '') this.given.emit(code);
  }
}
