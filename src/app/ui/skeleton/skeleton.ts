import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** Rows of the final height while something loads; they appear only after 300 ms. */
@Component({
  selector: 'app-skeleton',
  imports: [TranslatePipe],
  template: `
    <span class="spoken" role="status">{{ 'ui.loading' | translate }}</span>
    @for (row of list(); track row) {
      <div class="row" [style.block-size.px]="height()" aria-hidden="true">
        <i></i><i></i><i></i>
      </div>
    }
  `,
  styleUrl: './skeleton.css',
})
export class Skeleton {
  readonly rows = input(6);
  /** CSS pixels. */
  readonly height = input(54);

  protected readonly list = computed(() => Array.from({ length: this.rows() }, (_, row) => row));
}
