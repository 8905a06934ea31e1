/** What a visitor decided: category id to granted or refused; always-on categories are granted. */
export type Choice = Readonly<Record<string, boolean>>;

/** `window.cookieNotice`, there as soon as banner.js has run. */
export interface CookieNotice {
  /** Shows the details layer, with the choice in effect. */
  open(): void;
  /** Undefined until the visitor has decided, and again when the notice has to be asked anew. */
  readonly choice: Choice | undefined;
  /** Fulfilled once the category may be used; never rejected, never fulfilled without consent. */
  whenAllowed(category: string): Promise<void>;
}

/** Detail of `cookie-notice:change`, sent on the document and bubbling to the window. */
export interface CookieNoticeChange {
  readonly choice: Choice;
  /** The categories whose state is another one than before, with the new state. */
  readonly changed: Choice;
}

declare global {
  interface Window {
    cookieNotice?: CookieNotice;
  }
  interface Navigator {
    /** https://w3c.github.io/gpc/; absent where the browser does not know it. */
    readonly globalPrivacyControl?: boolean;
  }
  interface DocumentEventMap {
    'cookie-notice:change': CustomEvent<CookieNoticeChange>;
  }
}
