import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../../ui/field/field';
import { NoticeEditing } from '../notice-editing';

const positions = ['bottom', 'corner', 'centre'] as const;
const schemes = ['auto', 'light', 'dark'] as const;

/** Where the notice stands and how it looks; accept and refuse look alike whatever is chosen. */
@Component({
  selector: 'app-appearance-fields',
  imports: [Control, Field, FormField, TranslatePipe],
  templateUrl: './appearance-fields.html',
})
export class AppearanceFields {
  protected readonly editing = inject(NoticeEditing);

  protected readonly fields = this.editing.fields;
  protected readonly positions = positions;
  protected readonly schemes = schemes;
}
