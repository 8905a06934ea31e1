import type { NoticeCategory } from '../registry/public/index.ts';
import { ConsentKeeper } from './consent/consent-keeper.ts';
import type { Choice } from './cookie-notice.ts';
import type { Details } from './details.ts';
import { firstLayer, reopenControl } from './first-layer.ts';
import { keepClearOfFocus } from './focus.ts';
import { heldBack } from './held-back.ts';
import type { FoundNotice } from './registry-source.ts';

export interface BannerParts {
  readonly root: ShadowRoot;
  /** Ends with the element: no listener outlives it. */
  readonly signal: AbortSignal;
  readonly find: () => Promise<FoundNotice>;
  readonly loadDetails: () => Promise<Details>;
  readonly warn: (problem: unknown) => void;
}

/** The notice on its page: asks, and puts the answer into effect. */
export class Banner {
  readonly keeper: ConsentKeeper;
  readonly #parts: BannerParts;
  readonly #found: FoundNotice;
  #shown: HTMLElement | undefined;
  #announced: Choice | undefined;

  constructor(parts: BannerParts, found: FoundNotice) {
    this.#parts = parts;
    this.#found = found;
    this.keeper = new ConsentKeeper(found.notice, navigator.globalPrivacyControl === true);
    this.#announced = this.keeper.choice;
  }

  /** Asks if a choice is due, else rests. Called again whenever the page is shown again. */
  readonly refresh = (): void => {
    this.keeper.reread();
    if (this.keeper.isDue) this.#ask();
    else this.#rest();
    this.#apply();
  };

  /** Puts the consent into effect; what was done already is not done twice. */
  #apply(): void {
    const { choice, isAllowed } = this.keeper;
    const refused = this.#found.notice.categories.filter(({ id }) => choice && !isAllowed(id));
    const names = refused.flatMap((category) => category.names);
    this.unblock();
    if (names.length)
      this.#withDetails(({ forgetRefused }) =>
        forgetRefused(names, this.#found.notice.choice.cookie),
      );
    if (choice) this.#announce(choice);
  }

  readonly unblock = (): void => {
    const { isAllowed } = this.keeper;
    if (heldBack(isAllowed)) this.#withDetails(({ unblockContent }) => unblockContent(isAllowed));
  };

  readonly open = (): void =>
    this.#withDetails(
      ({ showSecondLayer }) => showSecondLayer(this.#parts, this.#found, this.keeper, this.#settle),
      // Its code could not be fetched: the first layer can be answered all the same.
      () => this.#ask(),
    );

  #withDetails(act: (details: Details) => unknown, otherwise?: () => void): void {
    const { loadDetails, warn } = this.#parts;
    loadDetails()
      .then(act)
      .catch((problem: unknown) => {
        warn(problem);
        otherwise?.();
      });
  }

  readonly #settle = (wants: (category: NoticeCategory) => boolean): void => {
    this.keeper.decide(wants);
    this.#rest();
    this.#apply();
  };

  #announce(choice: Choice): void {
    const before = this.#announced;
    const changed = Object.entries(choice).filter(([id, granted]) => granted !== before?.[id]);
    this.#announced = choice;
    if (!changed.length) return;
    const detail = { choice, changed: Object.fromEntries(changed) };
    document.dispatchEvent(new CustomEvent('cookie-notice:change', { bubbles: true, detail }));
  }

  #ask(): void {
    if (this.#shown?.matches('.card')) return;
    const layer = firstLayer(this.#found.notice, this.#found.policyUrl, {
      acceptAll: () => this.#settle(() => true),
      refuseAll: () => this.#settle(() => false),
      choose: this.open,
    });
    this.#show(layer);
    keepClearOfFocus(layer, this.#parts.signal);
  }

  /** Nothing is asked: a control stays, unless the page has its own or may still bring one. */
  #rest(): void {
    const isEnough =
      document.readyState === 'loading' || document.querySelector('[data-cookie-notice-open]');
    this.#show(isEnough ? undefined : reopenControl(this.#found.notice, this.open));
  }

  #show(next: HTMLElement | undefined): void {
    const { root } = this.#parts;
    const hadFocus = root.activeElement;
    this.#shown?.remove();
    this.#shown = next;
    if (!next) return;
    root.append(next);
    if (next instanceof HTMLDialogElement) {
      next.showModal();
      next.focus(); // on the question as a whole: Enter must not accept by accident
    } else if (hadFocus) next.querySelector('button')?.focus();
  }
}
