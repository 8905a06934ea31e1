import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Control, Field } from '../../ui/field/field';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { TextsField } from '../../ui/texts-field/texts-field';
import { ChipsField } from '../chips-field/chips-field';

/** What the registry is called, who answers for it, and which sites it speaks for. */
@Component({
  selector: 'app-registry-fields',
  imports: [ChipsField, Control, Field, FieldNotes, TextsField, TranslatePipe],
  templateUrl: './registry-fields.html',
  styles: ':host { display: grid; gap: var(--s4); }',
})
export class RegistryFields {
  readonly editing = input.required<DocumentEditing<'settings'>>();

  readonly #sites = computed(() => this.editing().body().sites ?? []);
  protected readonly sites = computed(() =>
    [...new Set(this.#sites())].map((site) => ({ id: site, words: site })),
  );

  protected setController(field: 'name' | 'contact', words: string): void {
    const { [field]: _old, ...others } = this.editing().body().controller ?? {};
    const controller = words.trim() === '' ? others : { ...others, [field]: words };
    this.editing().put('controller', controller);
  }

  /** Hosts have no case (RFC 4343); a pasted address gives its host. */
  protected addSites(words: readonly string[]): void {
    const hosts = words.map(
      (each) =>
        each
          .toLowerCase()
          .replace(/^https?:\/\//, '')
          .split('/')[0],
    );
    const known = hosts.filter((host) => host !== undefined && host !== '') as string[];
    this.editing().put('sites', [...new Set([...this.#sites(), ...known])]);
  }

  protected removeSite(site: string): void {
    this.editing().put(
      'sites',
      this.#sites().filter((each) => each !== site),
    );
  }
}
