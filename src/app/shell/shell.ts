import type { ElementRef } from '@angular/core';
import { Component, DestroyRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialog } from '@angular/material/dialog';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { keepFocus } from '../platform/keep-focus';
import { Preferences } from '../platform/preferences';
import { Shortcuts } from '../platform/shortcuts';
import { dialogOptions } from '../ui/dialog/dialog-options';
import { BottomBar } from './bottom-bar/bottom-bar';
import { ShortcutSheet } from './shortcut-sheet/shortcut-sheet';
import { SideNavigation } from './side-navigation/side-navigation';
import { TopBar } from './top-bar/top-bar';

/** The frame around every page of a signed-in person. */
@Component({
  selector: 'app-shell',
  imports: [BottomBar, RouterOutlet, SideNavigation, TopBar, TranslatePipe],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '[class.collapsed]': 'preferences.values().isRailCollapsed' },
})
export class Shell {
  readonly #router = inject(Router);
  readonly #dialog = inject(MatDialog);
  protected readonly preferences = inject(Preferences);

  protected readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  constructor() {
    inject(Shortcuts).add(
      [
        { keys: '[Shift]+?', words: 'shell.shortcuts.help', run: () => this.showShortcuts() },
        this.#go('g e', 'goCatalogue', '/entries'),
        this.#go('g c', 'goChanges', '/changes'),
        this.#go('g r', 'goReleases', '/releases'),
        this.#go('g p', 'goPreview', '/preview'),
        this.#go('g i', 'goInbox', '/inbox'),
      ],
      inject(DestroyRef),
    );
    this.#focusNewPages();
    keepFocus();
  }

  protected showShortcuts(): void {
    this.#dialog.open(ShortcutSheet, dialogOptions({ maxWidth: 520 }));
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.main().nativeElement.focus();
  }

  #go(keys: string, name: string, path: string) {
    return {
      keys,
      words: `shell.shortcuts.${name}`,
      run: () => void this.#router.navigateByUrl(path),
    };
  }

  /** A new page takes the focus, so that a screen reader starts at its top; a panel keeps it. */
  #focusNewPages(): void {
    const pageOf = (url: string) => url.split(/[/?#]/)[1];
    // Whoever comes from another page, by signing in, is met at the top; a first visit starts with the skip link.
    const isFirst = this.#router.lastSuccessfulNavigation() === null;
    let page = isFirst ? pageOf(this.#router.url) : undefined;
    this.#router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (!(event instanceof NavigationEnd)) return;
      const now = pageOf(event.urlAfterRedirects);
      if (now !== page) this.main().nativeElement.focus({ preventScroll: true });
      page = now;
    });
  }
}
