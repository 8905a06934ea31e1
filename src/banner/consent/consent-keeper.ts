import type { NoticeCategory, NoticeProjection } from '../../registry/public/index.ts';
import type { Choice } from '../cookie-notice.ts';
import type { Consent } from './consent.ts';
import { isAsked } from './consent.ts';
import { readConsent, writeConsent } from './consent-cookie.ts';
import { decide } from './decide.ts';
import { isDue, stillHolds } from './is-due.ts';

const secondsNow = (): number => Math.floor(Date.now() / 1000);

/** Holds the consent in effect: from the cookie, or for the life of the page where none is allowed. */
export class ConsentKeeper {
  readonly #notice: NoticeProjection;
  readonly #asked: readonly NoticeCategory[];
  #consent: Consent | undefined;

  constructor(notice: NoticeProjection, hasPrivacySignal: boolean) {
    this.#notice = notice;
    this.#asked = notice.categories.filter((category) => isAsked(category, hasPrivacySignal));
    this.reread();
  }

  get choice(): Choice | undefined {
    return (
      this.#consent &&
      Object.fromEntries(this.#notice.categories.map((one) => [one.id, this.isOn(one)]))
    );
  }

  get isDue(): boolean {
    return isDue(this.#consent, this.#asked);
  }

  isAsked(category: NoticeCategory): boolean {
    return this.#asked.includes(category);
  }

  isOn(category: NoticeCategory): boolean {
    return (
      category.alwaysOn ||
      (this.isAsked(category) && this.#consent?.choices.get(category.id) === true)
    );
  }

  readonly isAllowed = (id: string): boolean =>
    this.#notice.categories.some((category) => category.id === id && this.isOn(category));

  /** Another tab may have decided; a consent that no longer holds is none. */
  reread(): void {
    const kept = readConsent(this.#notice.choice.cookie);
    if (kept && stillHolds(kept, this.#notice, secondsNow())) this.#consent = kept;
  }

  decide(wants: (category: NoticeCategory) => boolean): void {
    const id = crypto.getRandomValues(new Uint32Array(4)).join('_');
    this.#consent = decide(this.#notice, this.#asked, wants, secondsNow(), id);
    writeConsent(this.#notice.choice, this.#consent);
  }
}
