import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe, LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { Publishing } from './publishing';
import { LATEST } from './verify-release';

/** After publishing: which release it became, and what the public address was seen to answer. */
@Component({
  selector: 'app-publish-result',
  imports: [AmountPipe, LocaleNamePipe, RouterLink, TranslatePipe],
  templateUrl: './publish-result.html',
  styleUrl: './publish-result.css',
})
export class PublishResult {
  readonly #status = inject(Status);
  protected readonly language = inject(Language);
  protected readonly publishing = inject(Publishing);
  protected readonly latest = LATEST;

  /** Number of the release this change became; undefined while it is not published. */
  readonly release = input<number>();

  protected readonly verification = computed(() => {
    const verification = this.publishing.verification();
    return verification?.release === this.release() ? verification : undefined;
  });
  protected readonly locales = computed(() => this.#status.locales().published);

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // Whoever pressed the button below sees what came of it.
    afterRenderEffect(() => {
      if (this.verification() ?? this.publishing.failure())
        host.scrollIntoView({ block: 'nearest' });
    });
  }
}
