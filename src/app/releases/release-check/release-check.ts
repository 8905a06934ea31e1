import { Component, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { AmountPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import {
  compareDigests,
  PublishedFiles,
  releasePath,
  type Comparison,
} from '../../platform/published-bytes';
import type { ReleaseRow } from '../release-view';

interface Checked {
  readonly is: Comparison;
  readonly digest: string | undefined;
  readonly size: number;
}

/** Fetches the public address past every cache and compares what came with what was published. */
@Component({
  selector: 'app-release-check',
  imports: [AmountPipe, TranslatePipe],
  templateUrl: './release-check.html',
  styleUrl: './release-check.css',
})
export class ReleaseCheck {
  readonly #files = inject(PublishedFiles);
  protected readonly language = inject(Language);

  readonly release = input.required<ReleaseRow>();

  protected readonly attempt = new Attempt();
  protected readonly checked = signal<Checked | undefined>(undefined);

  protected verify(): Promise<boolean> {
    const { n, digest } = this.release();
    this.checked.set(undefined);
    return this.attempt.run(async () => {
      const file = await this.#files.read(releasePath(n));
      const is = compareDigests(file, digest);
      this.checked.set({ is, digest: file.digest, size: file.bytes.byteLength });
    });
  }
}
