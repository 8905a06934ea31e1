import { Component, computed, inject, output } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Check } from 'lucide';
import { Language, languageNames, languages } from '../../platform/language';
import { LeaveGuard } from '../../platform/leave-guard';
import { densities, Preferences, themes } from '../../platform/preferences';
import { Session } from '../../platform/session';
import { Icon } from '../../ui/icon/icon';

/** Who I am here, and how the console looks to me. */
@Component({
  selector: 'app-profile-menu',
  imports: [Icon, MatDivider, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink, TranslatePipe],
  templateUrl: './profile-menu.html',
  styleUrl: './profile-menu.css',
})
export class ProfileMenu {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #leaveGuard = inject(LeaveGuard);
  readonly #language = inject(Language);
  readonly #preferences = inject(Preferences);

  readonly shortcutsAsked = output();

  protected readonly tick = Check;
  protected readonly person = this.#session.person;
  /** Of each group one is chosen. */
  protected readonly groups = computed<readonly Group[]>(() => {
    const { theme, density } = this.#preferences.values();
    return [
      {
        name: 'language',
        chosen: this.#language.current(),
        choices: languages.map((id) => ({ id, words: languageNames[id], lang: id })),
        choose: (id) => void this.#language.choose(id as (typeof languages)[number]),
      },
      {
        name: 'theme',
        chosen: theme,
        choices: this.#worded(themes),
        choose: (id) => this.#preferences.remember({ theme: id as typeof theme }),
      },
      {
        name: 'density',
        chosen: density,
        choices: this.#worded(densities),
        choose: (id) => this.#preferences.remember({ density: id as typeof density }),
      },
    ];
  });
  protected readonly initials = computed(() => initialsOf(this.person()?.name ?? ''));

  protected async signOut(): Promise<void> {
    if (!(await this.#leaveGuard.mayLeave())) return;
    await this.#session.signOut();
    await this.#router.navigateByUrl('/sign-in');
  }

  #worded(ids: readonly string[]): readonly Choice[] {
    return ids.map((id) => ({ id, words: this.#language.say(`shell.profile.${id}`) }));
  }
}

interface Choice {
  readonly id: string;
  readonly words: string;
  readonly lang?: string;
}

interface Group {
  readonly name: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly choose: (id: string) => void;
}

/** At most two, first and last word: "Ada Byron Lovelace" → "AL". */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('');
}
