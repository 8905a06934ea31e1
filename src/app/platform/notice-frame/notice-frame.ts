import {
  Component,
  computed,
  DOCUMENT,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { NoticeEntries, NoticeProjection } from '../../../registry/index';

/** What the frame is told (src/banner/preview-frame.ts). */
interface PreviewMessage {
  readonly type: 'cookie-notice-preview';
  readonly notice: NoticeProjection;
  readonly entries: NoticeEntries;
  readonly scheme?: 'light' | 'dark';
  readonly layer: 'first' | 'details';
  readonly category?: string;
  readonly beside?: BesideNotice;
}

/** Another banner that this one is read beside, and on which side of it this one stands. */
export interface BesideNotice {
  readonly notice: NoticeProjection;
  readonly entries: NoticeEntries;
  readonly side: 'before' | 'after';
  /** What a mark says, translated. */
  readonly words: Readonly<Record<'changed' | 'added' | 'removed', string>>;
}

export type SimulatedChoice = Readonly<Record<string, boolean>>;

/**
 * The banner that visitors get, in a frame without an origin: it has no cookies, no storage and no
 * way into the console. What it shows arrives as a message.
 */
@Component({
  selector: 'app-notice-frame',
  template: `
    <iframe
      #frame
      sandbox="allow-scripts"
      src="/preview-frame"
      [title]="label()"
      [style.color-scheme]="scheme() === 'auto' ? null : scheme()"
    ></iframe>
  `,
  styles: `
    :host,
    iframe {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
    }
  `,
  host: {
    '(window:message)': 'hear($event)',
    '(window:blur)': 'keepFocus()',
    '(document:focusin)': 'remember($event)',
    '(document:keydown.tab)': 'isGoingThere = true',
    '(document:keydown.shift.tab)': 'isGoingThere = true',
    '(pointerenter)': 'isGoingThere = true',
    '(pointerleave)': 'isGoingThere = false',
  },
})
export class NoticeFrame {
  readonly label = input.required<string>();
  readonly notice = input.required<NoticeProjection>();
  readonly entries = input.required<NoticeEntries>();
  readonly scheme = input<'auto' | 'light' | 'dark'>('auto');
  readonly layer = input<'first' | 'details'>('first');
  /** The category whose entries the details unfold. */
  readonly category = input<string>();
  /** What differs from it is marked. */
  readonly beside = input<BesideNotice>();
  /** Raised to show the banner anew, as to a first visit. */
  readonly visit = input(0);

  readonly chosen = output<SimulatedChoice>();

  protected readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');
  readonly #isReady = signal(false);
  readonly #document = inject(DOCUMENT);
  /** By Tab or pointer: only then the focus may go into the frame. */
  protected isGoingThere = false;
  #focused: Element | null = this.#document.activeElement;
  readonly #message = computed<PreviewMessage & { visit: number }>(() => {
    const [scheme, category, beside] = [this.scheme(), this.category(), this.beside()];
    return {
      type: 'cookie-notice-preview',
      notice: this.notice(),
      entries: this.entries(),
      layer: this.layer(),
      visit: this.visit(),
      ...(scheme === 'auto' ? {} : { scheme }),
      ...(category === undefined ? {} : { category }),
      ...(beside ? { beside } : {}),
    };
  });

  constructor() {
    effect(() => {
      if (!this.#isReady()) return;
      // The frame has no origin to name; what is sent is public anyway once it is live.
      this.frame().nativeElement.contentWindow?.postMessage(this.#message(), '*');
    });
  }

  protected remember({ target }: Event): void {
    if (target === this.frame().nativeElement) return;
    this.isGoingThere = false;
    this.#focused = target as Element;
  }

  /** A banner takes the focus of its page; the person here is still at work beside it. */
  protected keepFocus(): void {
    const isInside = this.#document.activeElement === this.frame().nativeElement;
    if (!isInside || this.isGoingThere || !(this.#focused instanceof HTMLElement)) return;
    this.#focused.focus({ preventScroll: true });
  }

  protected hear({ source, data }: MessageEvent<unknown>): void {
    if (source !== this.frame().nativeElement.contentWindow) return;
    const { type, choice } = (data ?? {}) as { type?: unknown; choice?: unknown };
    if (type === 'cookie-notice-preview-ready') this.#isReady.set(true);
    if (type === 'cookie-notice-preview-choice') this.chosen.emit(choice as SimulatedChoice);
  }
}
