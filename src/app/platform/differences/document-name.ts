import { inject, Pipe, type PipeTransform } from '@angular/core';
import { singleKinds, type Kind } from '../../../registry/index';
import { Language } from '../language';

/** What a document is called: the only one of its kind goes by the kind's name, as its id says nothing. */
@Pipe({ name: 'documentName' })
export class DocumentNamePipe implements PipeTransform {
  readonly #language = inject(Language);

  /** @param language as an argument, so that a switch repaints */
  transform(
    { kind, title }: { readonly kind: Kind; readonly title: string },
    language: string,
  ): string {
    const isSingle = (singleKinds as readonly Kind[]).includes(kind);
    return isSingle && language !== '' ? this.#language.say(`fields.kind.${kind}`) : title;
  }
}
