import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { NoticeBody } from '../../../registry/index';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Control, Field } from '../../ui/field/field';

type Appearance = NonNullable<NoticeBody['appearance']>;
const shipped: Appearance = { position: 'bottom', scheme: 'auto' };
const positions = ['bottom', 'corner', 'centre'] as const;
const schemes = ['auto', 'light', 'dark'] as const;
const MAX_RADIUS = 32;

/** Where the notice stands and how it looks; accept and refuse look alike whatever is chosen. */
@Component({
  selector: 'app-appearance-fields',
  imports: [Control, Field, TranslatePipe],
  templateUrl: './appearance-fields.html',
})
export class AppearanceFields {
  readonly editing = input.required<DocumentEditing<'notice'>>();

  protected readonly positions = positions;
  protected readonly schemes = schemes;
  protected readonly maxRadius = MAX_RADIUS;
  protected readonly appearance = computed(() => this.editing().body().appearance ?? shipped);

  protected choosePosition(value: string): void {
    const position = positions.find((each) => each === value) ?? shipped.position;
    this.#put({ ...this.appearance(), position });
  }

  protected chooseScheme(value: string): void {
    const scheme = schemes.find((each) => each === value) ?? shipped.scheme;
    this.#put({ ...this.appearance(), scheme });
  }

  /** Empty: the accent of the shipped look. */
  protected setAccent(words: string): void {
    const { accent: _old, ...others } = this.appearance();
    const accent = words.trim().toLowerCase();
    this.#put(accent === '' ? others : { ...others, accent });
  }

  protected setRadius(words: string): void {
    const { radius: _old, ...others } = this.appearance();
    this.#put(words.trim() === '' ? others : { ...others, radius: Number(words) });
  }

  #put(appearance: Appearance): void {
    this.editing().put('appearance', appearance);
  }
}
