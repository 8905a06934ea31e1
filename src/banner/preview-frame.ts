import type { NoticeEntries, NoticeProjection } from '../registry/public/index.ts';
import { formatConsent } from './consent/consent-cookie.ts';
import { decide } from './consent/decide.ts';
import type { Choice } from './cookie-notice.ts';
import { element } from './element.ts';
import { markDifferences, type Beside } from './preview-marks.ts';

/** What the console sends to show a notice as a visitor would meet it. */
export interface PreviewMessage {
  readonly type: 'cookie-notice-preview';
  readonly notice: NoticeProjection;
  readonly entries: NoticeEntries;
  readonly scheme?: 'light' | 'dark';
  readonly layer?: 'first' | 'details';
  /** Whose entries the details unfold. */
  readonly category?: string;
  /** The choice of an earlier visit. */
  readonly choice?: Choice;
  /** Another banner: what differs from it is marked. */
  readonly beside?: Beside;
}

// The frame is sandboxed and has no cookies. This one lasts as long as the frame, and lets the
// production banner start as if the visitor had been here before.
let cookies = '';
Object.defineProperty(document, 'cookie', {
  configurable: true,
  get: () => cookies,
  set: (line: string) => (cookies = line.split(';', 1)[0] ?? ''),
});

function rememberChoice(notice: NoticeProjection, choice: Choice | undefined): void {
  const now = Math.floor(Date.now() / 1000);
  const asked = notice.categories.filter(({ alwaysOn }) => !alwaysOn);
  const consent = choice && decide(notice, asked, ({ id }) => choice[id] === true, now, 'preview');
  cookies = consent ? `${notice.choice.cookie}=${formatConsent(consent)}` : '';
}

function writeDataBlock({ notice, entries, scheme }: PreviewMessage): void {
  const shown = scheme ? { ...notice, appearance: { ...notice.appearance, scheme } } : notice;
  const block = element('script', { type: 'application/json' });
  block.dataset['cookieNotice'] = '';
  block.textContent = JSON.stringify({ notice: shown, entries });
  document.querySelector('script[data-cookie-notice]')?.remove();
  document.head.append(block);
}

/** The first time by the script, as on any site; from then on a new element reads the new block. */
async function showNotice(): Promise<void> {
  if (customElements.get('cookie-notice')) {
    document.querySelector('cookie-notice')?.remove();
    document.body.prepend(document.createElement('cookie-notice'));
    return;
  }
  const script = element('script', { src: '/banner.js' });
  const loaded = new Promise((resolve) => (script.onload = resolve));
  document.head.append(script);
  await loaded;
}

// Whatever takes the focus here would make the browser scroll the console around the frame until it
// shows. A dialog does so as it opens unless it is inert; then it gets the focus without a scroll.
const focus: (this: HTMLElement, options?: FocusOptions) => void = Reflect.get(
  HTMLElement.prototype,
  'focus',
);
HTMLElement.prototype.focus = function (this: HTMLElement) {
  focus.call(this, { preventScroll: true });
};
const showModal: (this: HTMLDialogElement) => void = Reflect.get(
  HTMLDialogElement.prototype,
  'showModal',
);
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.inert = true;
  showModal.call(this);
  this.inert = false;
  this.querySelector<HTMLElement>('button, a[href], input')?.focus();
};

/** Within the layer alone: `scrollIntoView` would scroll the console around the frame as well. */
function scrollTo(category: HTMLElement): void {
  const layer = category.closest('.details');
  const head = layer?.querySelector<HTMLElement>('.head');
  if (layer && head) layer.scrollTop = category.offsetTop - head.offsetHeight;
}

/** As a visitor would by hand, once the layer is open and lists the entries. */
function unfold(index: number): void {
  const root = document.querySelector('cookie-notice')?.shadowRoot;
  const observer = new MutationObserver(() => {
    const category = root?.querySelectorAll<HTMLElement>('.category').item(index);
    const list = category?.querySelector('details');
    if (!category || !list) return;
    observer.disconnect();
    list.addEventListener('toggle', () => scrollTo(category), { once: true });
    list.open = true;
  });
  if (root) observer.observe(root, { childList: true, subtree: true });
}

/** Marks each layer and list as it opens, for as long as this banner stands. */
function markAsItOpens({ notice, entries, beside }: PreviewMessage): void {
  const root = document.querySelector('cookie-notice')?.shadowRoot;
  if (!root || !beside) return;
  const mark = (): void => markDifferences(root, { notice, entries }, beside);
  new MutationObserver(mark).observe(root, { childList: true, subtree: true });
  mark();
}

async function preview(message: PreviewMessage): Promise<void> {
  const { notice, scheme, layer, category, choice } = message;
  const page = document.documentElement;
  page.lang = notice.locale;
  page.dir = notice.direction;
  page.style.colorScheme = scheme ?? '';
  rememberChoice(notice, choice);
  writeDataBlock(message);
  await showNotice();
  markAsItOpens(message);
  if (layer !== 'details') return;
  if (category !== undefined) unfold(notice.categories.findIndex(({ id }) => id === category));
  window.cookieNotice?.open();
}

const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  (data as Partial<PreviewMessage> | null)?.type === 'cookie-notice-preview';

// Whoever embeds this page is of the same origin (`frame-ancestors 'self'`), but the frame itself has
// none: only the window can be compared, and only `*` addresses the parent.
let last = Promise.resolve();
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === window.parent && isPreviewMessage(data)) last = last.then(() => preview(data));
});
document.addEventListener('cookie-notice:change', ({ detail }) => {
  window.parent.postMessage({ type: 'cookie-notice-preview-choice', choice: detail.choice }, '*');
});
window.parent.postMessage({ type: 'cookie-notice-preview-ready' }, '*');
