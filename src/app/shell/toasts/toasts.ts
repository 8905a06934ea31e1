import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { Notifier } from '../../platform/notifier';
import { Icon } from '../../ui/icon/icon';

/** What just happened, for ten seconds, with a way back where there is one. */
@Component({
  selector: 'app-toasts',
  imports: [Icon, TranslatePipe],
  templateUrl: './toasts.html',
  styleUrl: './toasts.css',
})
export class Toasts {
  protected readonly notifier = inject(Notifier);
  protected readonly cross = X;
}
