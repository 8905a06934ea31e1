import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { localeName } from '../../platform/format';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';
import { AccountClient } from '../account-client';
import { Gate } from '../gate/gate';
import { wrongField } from '../wrong-field';

/** Locales offered at set-up; any other can be added in the settings. */
const offered = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl'];

/** The first account: code from the server's log, person, organisation, locales. */
@Component({
  selector: 'app-setup',
  imports: [Control, Field, FormField, Gate, RouterLink, TranslatePipe],
  templateUrl: './setup.html',
  styleUrl: './setup.css',
})
export class Setup {
  readonly #client = inject(AccountClient);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #language = inject(Language);

  /** From the address that the server printed. */
  readonly code = input<string>();

  protected readonly attempt = new Attempt();
  /** The change that keeps the answers, once the account is there and something else is live. */
  protected readonly draft = signal<string | undefined>(undefined);
  readonly #model = linkedSignal(() => ({
    code: this.code() ?? '',
    name: '',
    email: '',
    password: '',
    organisation: '',
    sourceLocale: 'en',
    publishedLocales: ['en', 'fr'],
  }));
  protected readonly fields = form(this.#model);
  protected readonly locales = computed(() =>
    offered.map((tag) => ({ tag, name: localeName(tag, this.#language.current()) })),
  );
  protected readonly published = computed(() => new Set(this.#model().publishedLocales));
  protected readonly source = computed(() => this.#model().sourceLocale);

  // One tick among several is no field of its own: all of them are one list, in the order offered.
  protected publish(tag: string, isPublished: boolean): void {
    this.#model.update((model) => ({
      ...model,
      publishedLocales: offered.filter((each) =>
        each === tag ? isPublished : model.publishedLocales.includes(each),
      ),
    }));
  }

  protected wrong(field: string): string {
    return wrongField(this.attempt, this.#language, field);
  }

  protected async setUp(): Promise<void> {
    const answers = this.#model();
    const locales = new Set([answers.sourceLocale, ...answers.publishedLocales]);
    const isDone = await this.attempt.run(async () => {
      const { draft } = await this.#client.setUp({ ...answers, publishedLocales: [...locales] });
      await this.#session.reload();
      this.draft.set(draft ?? undefined);
    });
    if (isDone && this.draft() === undefined) await this.#router.navigateByUrl('/');
  }
}
