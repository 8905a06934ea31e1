import { computed, inject, Service, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { documentForm } from '../../platform/document-draft/document-form';
import { References } from '../references';
import { entryPlaces } from './entry-places';
import { placeOfField } from './field-tab';

/** The entry of this panel while it is edited: every field reads and writes here. */
@Service({ autoProvided: false })
export class EntryEditing extends DocumentEditing<'entry'> {
  readonly id: Signal<string>;
  /** The field that the address names. */
  readonly #field = toSignal(inject(ActivatedRoute).fragment);
  /** Where that is edited. */
  readonly place = computed(() => placeOfField(this.#field() ?? '', this.source()));
  readonly fields = documentForm(this, entryPlaces);

  constructor() {
    const ids = inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? ''));
    const id = toSignal(ids, { requireSync: true });
    super('entry', id, inject(References).names);
    this.id = id;
  }
}
