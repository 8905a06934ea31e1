import type { Clock } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** Passwords and codes count apart: whoever knows a password still guesses slowly at the code. */
export interface SignInThrottles {
  readonly passwords: SignInThrottle;
  readonly codes: SignInThrottle;
}

/** Shared by every route that takes a password or a code. */
export type DoorParts = Parts & { readonly throttles: SignInThrottles };

export const signInThrottles = (clock: Clock): SignInThrottles => ({
  passwords: new SignInThrottle(clock),
  codes: new SignInThrottle(clock),
});
