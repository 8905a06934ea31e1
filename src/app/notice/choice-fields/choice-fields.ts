import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration, type NoticeBody } from '../../../registry/index';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { FieldNotes } from '../../ui/field-notes/field-notes';

type Choice = NonNullable<NoticeBody['choice']>;
const DAY = 86_400;
const SIX_MONTHS_IN_DAYS = 180;
// Browsers keep no cookie longer (RFC 6265bis §5.6.2).
const MAX_DAYS = 400;
const shipped: Choice = { cookie: 'cookies_preferences', maxAgeSeconds: SIX_MONTHS_IN_DAYS * DAY };

/** The cookie that keeps a visitor's choice: name, domain, and for how many days. */
@Component({
  selector: 'app-choice-fields',
  imports: [Control, Field, FieldNotes, TranslatePipe],
  templateUrl: './choice-fields.html',
})
export class ChoiceFields {
  readonly #language = inject(Language);

  readonly editing = input.required<DocumentEditing<'notice'>>();

  protected readonly maxDays = MAX_DAYS;
  protected readonly choice = computed(() => this.editing().body().choice ?? shipped);
  /** Part of a day stays part of a day: nothing is rounded away by looking at it. */
  protected readonly days = computed(() => this.choice().maxAgeSeconds / DAY);
  protected readonly sentence = computed(() => {
    const seconds = this.choice().maxAgeSeconds;
    const duration = { kind: 'persistent', qualifier: 'exactly', refreshed: false } as const;
    return composeDuration({ ...duration, seconds }, this.#language.current());
  });

  protected setCookie(cookie: string): void {
    this.#put({ ...this.choice(), cookie: cookie.trim() });
  }

  protected setDomain(words: string): void {
    const { domain: _old, ...others } = this.choice();
    const domain = words.trim();
    this.#put(domain === '' ? others : { ...others, domain });
  }

  protected setDays(words: string): void {
    this.#put({ ...this.choice(), maxAgeSeconds: Math.round(Number(words) * DAY) });
  }

  #put(choice: Choice): void {
    this.editing().put('choice', choice);
  }
}
