/** The details layer's own style sheet, on top of the first layer's. */
export const detailsSheet = new CSSStyleSheet();

// One rule a line, joined by the build, and no space that is not needed: this text travels to the visitor as it stands.
detailsSheet.replaceSync(
  '.details{outline:0;inset:0;margin:auto;padding:0;width:min(var(--cookie-notice-width,720px),100vw - 2*var(--m));max-width:none;height:fit-content;max-height:calc(100dvh - 2*var(--m));overflow:hidden auto;overscroll-behavior:contain;background:var(--sheet);border:1px solid var(--line);border-radius:var(--r);box-shadow:0 12px 40px -12px rgb(10 30 24/.35);overflow-wrap:anywhere}' +
    '.details::backdrop{background:rgb(8 18 15/.5)}' +
    '.head,.foot{position:sticky;display:flex;align-items:center;gap:10px;padding:14px var(--m);background:var(--sheet);z-index:1}' +
    '.head{top:0;border-bottom:1px solid var(--line)}' +
    '.head h2{flex:1;margin:0}' +
    '.close{padding:6px 0}' +
    '.foot{bottom:0;flex-wrap:wrap;border-top:1px solid var(--line)}' +
    '.foot button{flex:1 1 110px}' +
    '.quiet{background:var(--sheet);color:var(--a)}' +
    '.category{display:grid;grid-template-columns:1fr auto;gap:4px 16px;align-items:center;padding:18px 0;margin:0 var(--m)}' +
    '.category+.category{border-top:1px solid var(--line)}' +
    'h3{font-size:15px;font-weight:650}' +
    'label{display:block;padding:4px 0;cursor:pointer}' +
    '.state{color:var(--a);font-weight:600;font-size:13px}' +
    '.category>p,details{grid-column:1/-1}' +
    'input{appearance:none;width:44px;height:26px;margin:0;border:1.5px solid light-dark(#6f7f79,#7f8f88);border-radius:13px;background:var(--sheet);cursor:pointer}' +
    'input::before{content:"";display:block;width:17px;height:17px;margin:3px;border-radius:50%;background:light-dark(#6f7f79,#7f8f88)}' +
    'input:checked{background:var(--a);border-color:var(--a)}' +
    'input:checked::before{background:var(--on);margin-inline-start:21px}' +
    'summary{min-height:24px;padding:3px 0;width:fit-content;color:var(--a);font-weight:600;font-size:13px;cursor:pointer}' +
    'dl{display:grid;grid-template-columns:minmax(84px,22%) 1fr;gap:2px 14px;padding:12px 0;border-top:1px solid var(--line);font-size:13px;content-visibility:auto;contain-intrinsic-size:auto 130px}' +
    'summary+dl{margin-top:8px}' +
    'dt{grid-column:1;color:var(--soft)}' +
    'dd{grid-column:2}' +
    '.names{font:600 13px/1.45 ui-monospace,SFMono-Regular,Consolas,monospace}' +
    '@media (max-width:420px){dl{grid-template-columns:1fr}dd{grid-column:1;margin-bottom:6px}}' +
    '@media (max-height:420px){.head,.foot{position:static}}' +
    '@media (prefers-reduced-motion:no-preference){input::before{transition:margin .15s}}' +
    '@media (forced-colors:active){input{appearance:auto;width:24px;height:24px}input::before{content:none}}',
);
