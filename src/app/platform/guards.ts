import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import { type Permission, Session } from './session';

/** Lets a signed-in person through; others go to set-up or sign-in and come back afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const { person, setupNeeded } = await inject(Session).load();
  if (setupNeeded) return new RedirectCommand(router.parseUrl('/setup'));
  if (person) return true;
  const next = state.url === '/' ? {} : { next: state.url };
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: next }));
};

/** For pages before sign-in: whoever is signed in already goes to the start. */
export const signedOut: CanActivateFn = async () => {
  const router = inject(Router);
  const { person, setupNeeded } = await inject(Session).load();
  if (setupNeeded) return new RedirectCommand(router.parseUrl('/setup'));
  return person ? new RedirectCommand(router.parseUrl('/')) : true;
};

/** `/setup` exists only until the first account does. */
export const setupNeeded: CanMatchFn = async () => (await inject(Session).load()).setupNeeded;

/** Routes that one permission opens; without it the address is not found. */
export const permitted =
  (permission: Permission): CanMatchFn =>
  async () => {
    const session = inject(Session);
    await session.load();
    return session.person() === undefined || session.can(permission);
  };
