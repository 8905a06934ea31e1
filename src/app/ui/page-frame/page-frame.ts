import { Directive, effect, ElementRef, inject, input } from '@angular/core';

const framed = [/^\/api\/v1\/preview\//, /^\/api\/v1\/releases\/\d+\/policy\//, /^\/policy\//];

/**
 * Shows a page of this server in `<iframe sandbox="" appPageFrame="/policy/en">`. Angular rightly
 * refuses to bind an address to an iframe; this takes only paths of pages that run no script.
 */
@Directive({ selector: 'iframe[appPageFrame]' })
export class PageFrame {
  /** Absolute path; any other address throws, since only a mistake of ours could bring one. */
  readonly appPageFrame = input.required<string>();

  constructor() {
    const frame = inject<ElementRef<HTMLIFrameElement>>(ElementRef).nativeElement;
    effect(() => frame.setAttribute('src', safePath(this.appPageFrame())));
  }
}

function safePath(path: string): string {
  // Resolved first: `/policy/../api/…` starts right and leads elsewhere.
  const { pathname, search, origin } = new URL(path, location.origin);
  const isOurs = origin === location.origin && framed.some((start) => start.test(pathname));
  if (!isOurs) throw new Error(`PageFrame: ${path} is no page to be framed`);
  return pathname + search;
}
