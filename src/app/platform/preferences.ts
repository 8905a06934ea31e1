import { DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { CookieService } from 'ngx-cookie-service';

export const themes = ['auto', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;

export interface PreferenceValues {
  readonly theme: (typeof themes)[number];
  readonly density: (typeof densities)[number];
  readonly isRailCollapsed: boolean;
  /** WCAG 2.1.4: shortcuts of one key can be switched off. */
  readonly hasSingleKeys: boolean;
  /** Technical and legal terms of a review stand explained. */
  readonly explainsTerms: boolean;
  /** The simulated visitor's choice of the preview: ids of granted categories. */
  readonly previewChoice?: readonly string[];
}

const first: PreferenceValues = {
  theme: 'auto',
  density: 'comfortable',
  isRailCollapsed: false,
  hasSingleKeys: true,
  explainsTerms: false,
};
const LANGUAGE = 'console_language';
const PREFERENCES = 'console_preferences';
const DAYS = 365;

/** What a person chose about the console itself, in two cookies of this browser. */
@Service()
export class Preferences {
  readonly #cookies = inject(CookieService);
  readonly #root = inject(DOCUMENT).documentElement;
  readonly #values = signal<PreferenceValues>(valuesFrom(this.#cookies.get(PREFERENCES)));

  readonly values = this.#values.asReadonly();

  constructor() {
    effect(() => {
      this.#root.dataset['theme'] = this.#values().theme;
      this.#root.dataset['density'] = this.#values().density;
    });
  }

  remember(values: Partial<PreferenceValues>): void {
    this.#values.update((before) => ({ ...before, ...values }));
    this.#write(PREFERENCES, JSON.stringify(this.#values()));
  }

  language(): string | undefined {
    return this.#cookies.get(LANGUAGE) || undefined;
  }

  rememberLanguage(language: string): void {
    this.#write(LANGUAGE, language);
  }

  /** Always the whole site: a cookie set from a deep page would otherwise exist twice. */
  #write(name: string, value: string): void {
    const secure = this.#root.ownerDocument.location.protocol === 'https:';
    this.#cookies.set(name, value, { expires: DAYS, path: '/', sameSite: 'Lax', secure });
  }
}

/** Tolerant: a cookie of an older console, or one that somebody edited, falls back field by field. */
function valuesFrom(cookie: string): PreferenceValues {
  let read: Partial<Record<keyof PreferenceValues, unknown>> = {};
  try {
    read = (JSON.parse(cookie || '{}') as typeof read | null) ?? {};
  } catch {
    return first; // Not ours to repair: the next choice replaces it.
  }
  const choice = read.previewChoice;
  return {
    theme: themes.find((theme) => theme === read.theme) ?? first.theme,
    density: densities.find((density) => density === read.density) ?? first.density,
    isRailCollapsed: read.isRailCollapsed === true,
    hasSingleKeys: read.hasSingleKeys !== false,
    explainsTerms: read.explainsTerms === true,
    ...(Array.isArray(choice) ? { previewChoice: choice.map(String) } : {}),
  };
}
