import { Component, computed, inject, linkedSignal, output, type Signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { parties, storageKinds } from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Control, Field } from '../../ui/field/field';
import { AmountBox } from '../entry-fields/amount-box';
import { AttributesField } from '../entry-fields/attributes-field';
import { DomainsField } from '../entry-fields/domains-field';
import { DurationField } from '../entry-fields/duration-field';
import { LocationsField } from '../entry-fields/locations-field';
import { NamesField } from '../entry-fields/names-field';
import { ProviderField } from '../entry-fields/provider-field';
import { RecipientsField } from '../entry-fields/recipients-field';
import { SaleField } from '../entry-fields/sale-field';
import { SourcesField } from '../entry-fields/sources-field';
import { TcfField } from '../entry-fields/tcf-field';
import { TextBox } from '../entry-fields/text-box';
import { TextField } from '../entry-fields/text-field';
import { TransfersField } from '../entry-fields/transfers-field';
import { statesOf } from '../entry-fields/words-in';
import { References } from '../references';
import { EntryEditing } from './entry-editing';
import { conditionText, entryTexts, functionText, purposeText } from './entry-texts';

/** Every field of an entry: first what a visitor reads, then what lawyers and machines need. */
@Component({
  selector: 'app-entry-form',
  imports: [
    AmountBox,
    AttributesField,
    Control,
    DomainsField,
    DurationField,
    Field,
    FieldNotes,
    FormField,
    LocationsField,
    NamesField,
    ProviderField,
    RecipientsField,
    SaleField,
    SourcesField,
    TcfField,
    TextBox,
    TextField,
    TransfersField,
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
  protected readonly fields = this.editing.fields;
  protected readonly body = this.editing.body;
  protected readonly source = this.#references.source;
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
      this.body().path !== undefined ||
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
