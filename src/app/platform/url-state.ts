import { computed, inject, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  convertToParamMap,
  NavigationEnd,
  type ParamMap,
  PRIMARY_OUTLET,
  Router,
  type UrlTree,
} from '@angular/router';

/** What an address can hold: a list is written with commas; undefined, '' and [] leave the address. */
export type AddressValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

export interface UrlState<T> {
  readonly value: Signal<T>;
  /** Writes the given parameters and keeps all others; `replace` for typing, push for committing. */
  remember(values: AddressValues, options?: { readonly replace?: boolean }): Promise<boolean>;
}

/**
 * The address as the state of a list: query → signal, and back. Call in an injection context.
 * `read` must take any string. The signal stands still while another page is shown.
 */
export function urlState<T>(read: (query: ParamMap) => T): UrlState<T> {
  const router = inject(Router);
  const tree = signal(router.currentNavigation()?.finalUrl ?? router.parseUrl(router.url));
  const home = pageOf(tree());
  router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    if (!(event instanceof NavigationEnd)) return;
    const now = router.parseUrl(event.urlAfterRedirects);
    if (pageOf(now) === home) tree.set(now);
  });
  return {
    value: computed(() => read(convertToParamMap(tree().queryParams)), { equal: sameContent }),
    remember: (values, options) => {
      const next = router.parseUrl(router.url);
      next.queryParams = merged(next, values);
      return router.navigateByUrl(next, { replaceUrl: options?.replace ?? false });
    },
  };
}

const pageOf = (tree: UrlTree): string | undefined =>
  tree.root.children[PRIMARY_OUTLET]?.segments[0]?.path;

const sameContent = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function merged(tree: UrlTree, values: AddressValues): Record<string, string> {
  const query = new Map(Object.entries(tree.queryParams));
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text === '') query.delete(name);
    else query.set(name, text);
  }
  return Object.fromEntries(query);
}

/** Reads a comma-separated parameter. */
export const listOf = (query: ParamMap, name: string): readonly string[] =>
  (query.get(name) ?? '').split(',').filter((each) => each !== '');

/** Reads a whole number of at least 1. */
export function countOf(query: ParamMap, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? NaN);
  return Number.isInteger(value) && value >= 1 ? value : otherwise;
}
