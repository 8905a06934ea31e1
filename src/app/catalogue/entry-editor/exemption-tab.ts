import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import {
  attestations,
  effectiveConsent,
  type EntryBody,
  exemptionCriteria,
} from '../../../registry/index';
import { DayPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Control, Field } from '../../ui/field/field';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { TextBox } from '../entry-fields/text-box';
import { References } from '../references';
import { EntryEditing } from './entry-editing';

type Exemption = NonNullable<EntryBody['exemption']>;

/** Why an entry needs no consent, asked in plain questions. Who decided is filled in when it is approved. */
@Component({
  selector: 'app-exemption-tab',
  imports: [
    Control,
    DayPipe,
    Field,
    FieldNotes,
    FormField,
    RouterLink,
    StateBadge,
    TextBox,
    TranslatePipe,
  ],
  templateUrl: './exemption-tab.html',
  styleUrl: './exemption-tab.css',
})
export class ExemptionTab {
  readonly #references = inject(References);
  protected readonly language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  protected readonly criteria = exemptionCriteria;
  protected readonly attestations = attestations;
  protected readonly source = this.#references.source;
  protected readonly fields = this.editing.fields;
  protected readonly exemption = computed<Exemption>(() => this.fields.exemption().value() ?? {});
  protected readonly category = computed(() =>
    this.#references.categories().find(({ id }) => id === this.editing.body().category),
  );
  protected readonly consent = computed(() => this.category()?.body.consent);
  /** Without a category there is nothing to be exempt from; with consent required there is no exemption. */
  protected readonly isAsked = computed(() =>
    ['exempt', 'exempt-when-anonymised'].includes(this.consent() ?? ''),
  );
  protected readonly hasExemption = computed(() => this.fields.exemption().value() !== null);
  protected readonly places = computed(() => {
    const named = this.exemption().jurisdictions ?? [];
    const all = new Set([...this.#references.jurisdictions(), ...named]);
    return [...all].sort().map((code) => ({
      code,
      name: this.#nameOf(code),
      isOn: named.includes(code),
      consent: effectiveConsent(this.editing.body(), this.category()?.body, code),
    }));
  });
  protected readonly isMeasurement = computed(
    () => this.exemption().criterion === 'audience-measurement',
  );

  protected change(part: Partial<Exemption>): void {
    // Only a measurement is asked for attestations: any other exemption states that it has none.
    const stated = { attestations: [], ...this.exemption(), ...part };
    this.fields.exemption().value.set(stated);
  }

  protected togglePlace(code: string, isOn: boolean): void {
    const others = (this.exemption().jurisdictions ?? []).filter((each) => each !== code);
    this.change({ jurisdictions: isOn ? [...others, code].sort() : others });
  }

  protected attest(name: (typeof attestations)[number], isOn: boolean): void {
    const all = attestations.filter((each) =>
      each === name ? isOn : this.exemption().attestations?.includes(each),
    );
    this.change({ attestations: all });
  }

  #nameOf(code: string): string {
    const known = `catalogue.jurisdiction.${code}`;
    if (this.language.knows(known)) return this.language.say(known);
    const names = new Intl.DisplayNames(this.language.current(), { type: 'region' });
    return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
  }
}
