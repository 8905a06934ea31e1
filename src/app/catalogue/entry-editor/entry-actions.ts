import { inject, Service } from '@angular/core';
import { describeName, type EntryBody } from '../../../registry/index';
import { ApiProblem } from '../../platform/api-problem';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { CatalogueStore } from '../catalogue-store';
import { NewEntries } from '../new-entries';
import { EntryEditing } from './entry-editing';

/** What a person can do with an entry as a whole. */
@Service({ autoProvided: false })
export class EntryActions {
  readonly #editing = inject(EntryEditing);
  readonly #store = inject(CatalogueStore);
  readonly #entries = inject(NewEntries);
  readonly #confirm = inject(Confirm);
  readonly #notifier = inject(Notifier);
  readonly #language = inject(Language);

  /** A new entry with the same facts; what a decision said about the old one stays behind. */
  async duplicate(): Promise<void> {
    const { reviewedAt: _day, exemption, ...facts } = this.#editing.body();
    const { decidedAt: _at, decidedBy: _by, ...reasons } = exemption ?? {};
    const body: EntryBody = exemption ? { ...facts, exemption: reasons } : facts;
    await this.#trying(async () => this.#store.open(await this.#entries.begin(body)));
  }

  async retire(): Promise<void> {
    const isSure = await this.#confirm.ask({
      title: this.#say('retire.title', { name: this.#name() }),
      text: this.#say('retire.text'),
      confirm: this.#say('retire.confirm'),
      isDestructive: true,
    });
    if (isSure) await this.#editing.draft().retire();
  }

  async discard(): Promise<void> {
    const isLive = this.#editing.draft().stored.live() !== undefined;
    const isSure = await this.#confirm.ask({
      title: this.#say('discard.title', { name: this.#name() }),
      text: this.#say(isLive ? 'discard.text' : 'discard.textNew'),
      confirm: this.#say('discard.confirm'),
      isDestructive: true,
    });
    if (isSure) await this.keep();
  }

  /** Without a question: what was live counts again. */
  async keep(): Promise<void> {
    await this.#trying(async () => {
      await this.#editing.draft().discard();
      if (this.#editing.draft().status() === 'not-found') await this.#store.close();
    });
  }

  async #trying(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.#notifier.toast(this.#language.say(error.words.key, error.words.values));
    }
  }

  #name(): string {
    return (this.#editing.body().names ?? []).map(describeName).join(', ') || this.#editing.id();
  }

  #say(key: string, values?: Record<string, string>): string {
    return this.#language.say(`catalogue.entry.${key}`, values);
  }
}
