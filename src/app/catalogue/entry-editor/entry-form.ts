import { Component, computed, inject, linkedSignal, output, type Signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { parties, storageKinds } from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Control, Field } from '../../ui/field/field';
import { AmountBox } from '../entry-fields/amount-box';
import { AttributesField } from '../entry-fields/attributes-field';
import { DurationField } from '../entry-fields/duration-field';
import { LocationsField } from '../entry-fields/locations-field';
import { NamesField } from '../entry-fields/names-field';
import { OriginField } from '../entry-fields/origin-field';
import { ProviderField } from '../entry-fields/provider-field';
import { SharingField } from '../entry-fields/sharing-field';
import { TextField } from '../entry-fields/text-field';
import { statesOf } from '../entry-fields/words-in';
import { References } from '../references';
import { EntryEditing } from './entry-editing';
import { conditionText, entryTexts, functionText, purposeText } from './entry-texts';
import { FieldNotes } from './field-notes';

/** Every field of an entry: first what a visitor reads, then what lawyers and machines need. */
@Component({
  selector: 'app-entry-form',
  imports: [
    AmountBox,
    AttributesField,
    ChipBox,
    Control,
    DurationField,
    Field,
    FieldNotes,
    LocationsField,
    NamesField,
    OriginField,
    ProviderField,
    SharingField,
    TextField,
    TranslatePipe,
  ],
  templateUrl: './entry-form.html',
  styleUrl: './entry-form.css',
})
export class EntryForm {
  readonly #references = inject(References);
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  readonly textsAsked = output();

  protected readonly storageKinds = storageKinds;
  protected readonly parties = parties;
  protected readonly texts = {
    function: functionText,
    purpose: purposeText,
    condition: conditionText,
  };
  protected readonly body = this.editing.body;
  protected readonly isOpen = {
    sharing: this.#opening('/recipients', '/transfers', '/saleOrShare'),
    technical: this.#opening('/domains', '/path', '/attributes', '/setBy'),
    retention: this.#opening('/dataRetentionSeconds'),
    origin: this.#opening('/tcf', '/source'),
  };
  protected readonly categories = computed(() => {
    const [choices, id] = [this.#references.categories(), this.body().category];
    const isKnown = id === undefined || choices.some((choice) => choice.id === id);
    return isKnown ? choices : [...choices, { id, label: id, body: {} }];
  });
  protected readonly isCookie = computed(
    () =>
      (this.body().storage ?? 'cookie') === 'cookie' ||
      Object.keys(this.body().attributes ?? {}).length > 0,
  );
  /** Locales whose words are older than the source text. */
  protected readonly outdated = computed(() => {
    const [source, locales] = [this.#references.source(), this.#references.locales()];
    const behind = locales.filter((locale) =>
      entryTexts.some(
        (text) => statesOf(text.of(this.body()), [locale], source)[locale] === 'needs-update',
      ),
    );
    const language = this.#language.current();
    const names = behind.map((locale) => localeName(locale, language));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  });

  protected chooseCategory(id: string): void {
    this.editing.put('category', id === '' ? undefined : id);
  }

  protected chooseStorage(value: string): void {
    this.editing.put(
      'storage',
      storageKinds.find((each) => each === value),
    );
  }

  protected chooseParty(value: string): void {
    this.editing.put(
      'party',
      parties.find((each) => each === value),
    );
  }

  protected addDomains(words: readonly string[]): void {
    this.editing.put('domains', [...new Set([...(this.body().domains ?? []), ...words])]);
  }

  protected removeDomain(index: number): void {
    this.editing.put('domains', (this.body().domains ?? []).toSpliced(index, 1));
  }

  protected writePath(words: string): void {
    this.editing.put('path', words === '' ? undefined : words);
  }

  /** A folded part opens by itself when something in it needs a person, and never closes under their hands. */
  #opening(...places: readonly string[]): Signal<boolean> {
    return linkedSignal<boolean, boolean>({
      source: () => this.#needsSomebody(places),
      computation: (needs, previous) => needs || (previous?.value ?? false),
    });
  }

  #needsSomebody(places: readonly string[]): boolean {
    return places.some((at) =>
      this.editing.notesAt(at).some(({ severity }) => ['error', 'needed'].includes(severity)),
    );
  }
}
