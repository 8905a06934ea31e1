import type { NoticeProjection } from '../registry/public/index.ts';

// One rule a line, joined by the build, and no space that is not needed: this text travels to every visitor as it stands.
// Whatever accent a site picks, its lightness is bounded so that words on it and in it stay readable.
const base =
  ':host{all:initial;--w:1000px;color-scheme:light dark;--m:min(24px,3vw);--r:var(--cookie-notice-radius,var(--radius,14px));--sheet:var(--cookie-notice-surface,light-dark(#fff,#171f1c));--ink:var(--cookie-notice-ink,light-dark(#14201c,#e6eeea));--line:color-mix(in srgb,var(--ink) 14%,var(--sheet));--soft:color-mix(in srgb,var(--ink) 78%,var(--sheet));--on:light-dark(#fff,#04231c);--c:var(--cookie-notice-accent,var(--accent,light-dark(#0b5d4e,#67cdb4)));--a:light-dark(oklch(from var(--c) min(l,.5) c h),oklch(from var(--c) max(l,.78) c h))}' +
  '*{box-sizing:border-box;margin:0;font:inherit}' +
  ':focus-visible{outline:3px solid var(--a);outline-offset:2px}' +
  'section,dialog{position:fixed;z-index:99999999;color:var(--ink);font:14px/1.45 var(--cookie-notice-font,Inter,system-ui,sans-serif)}' +
  '.card{outline:0;display:flex;flex-wrap:wrap;align-items:center;gap:20px 32px;inset:var(--cookie-notice-inset,auto var(--m) var(--m));margin:auto;width:auto;max-width:var(--cookie-notice-width,var(--w));max-height:calc(100dvh - 2*var(--m));padding:22px var(--m);overflow:auto;background:var(--sheet);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 12px 40px -12px #0a1e1859}' +
  '.corner{--w:400px;margin-inline-end:0}' +
  '.centre{inset:0 var(--m);height:fit-content;--w:560px}' +
  '.top{inset-block:var(--m) auto}' +
  'div{flex:999 1 22em;min-width:0;overflow-wrap:anywhere}' +
  '.acts{flex:1 1 310px;display:grid;grid-template-columns:1fr 1fr;gap:10px}' +
  'h2{font-size:17px;font-weight:600;margin-bottom:6px}' +
  'p{color:var(--soft);max-width:62ch}' +
  'a,.link{color:var(--a);text-underline-offset:3px}' +
  'button{min-height:44px;padding:6px 12px;background:var(--a);color:var(--on);border:1.5px solid var(--a);border-radius:calc(var(--r)*.7);font-weight:600;cursor:pointer}' +
  '.link{grid-column:1/-1;margin:auto;background:0 0;border-color:#0000;text-decoration:underline}' +
  '.stay{inset-block-end:var(--m);inset-inline-start:var(--m)}' +
  '.stay button{background:var(--sheet);color:var(--ink)}' +
  '@media print{:host{display:none}}';

/** The first layer's style sheet, with the looks the notice was published with. */
export function styleSheet({
  scheme,
  accent,
  radius,
}: NoticeProjection['appearance']): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const own =
    (scheme === 'auto' ? '' : `color-scheme:${scheme};`) +
    (accent ? `--accent:${accent};` : '') +
    (radius === undefined ? '' : `--radius:${radius}px`);
  sheet.replaceSync(`${base}:host{${own}}`);
  return sheet;
}
