import { Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { packs } from '../../../registry/index';

/** Which packs of rules judge the catalogue, by id and version; the core always does. */
@Component({
  selector: 'app-packs-field',
  imports: [TranslatePipe],
  template: `
    @for (pack of packs(); track pack.id) {
      <label class="check">
        <input
          #box
          type="checkbox"
          [checked]="pack.isOn"
          [disabled]="readonly() || pack.isFixed"
          (change)="set(pack.id, pack.version, box.checked)"
        />
        <span>
          {{ 'settings.packs.' + pack.id | translate }}
          <span class="mono">{{ pack.version }}</span>
          <span class="sub">{{ 'settings.packs.' + pack.id + 'Says' | translate }}</span>
        </span>
      </label>
    }
  `,
  styleUrl: './packs-field.css',
})
export class PacksField implements FormValueControl<Readonly<Record<string, string>>> {
  readonly value = model<Readonly<Record<string, string>>>({});
  readonly readonly = input(false);

  /** The newest version of each pack; one that is on keeps the version it has. */
  protected readonly packs = computed(() => {
    const newest = new Map(packs.map(({ id, version }) => [id, version]));
    return [...newest].map(([id, version]) => ({
      id,
      version: this.value()[id] ?? version,
      isOn: id === 'core' || this.value()[id] !== undefined,
      isFixed: id === 'core',
    }));
  });

  protected set(id: string, version: string, isOn: boolean): void {
    const { [id]: _old, ...others } = this.value();
    this.value.set(isOn ? { ...others, [id]: version } : others);
  }
}
