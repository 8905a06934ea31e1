import type { Problem } from '../../registry/index.ts';
import { commonPasswords } from './common-passwords.ts';

const [shortest, longest] = [12, 128];

/** Length and a list of common ones; no rules of composition (NIST SP 800-63B §5.1.1.2). */
export function judgePassword(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): Extract<Problem, { code: 'VALIDATION' }> | undefined {
  const length = Array.from(password).length;
  if (length < shortest) return problem(`The password needs ${shortest} characters or more.`);
  if (length > longest) return problem(`The password may have ${longest} characters at most.`);
  const plain = password.toLowerCase();
  if (commonPasswords.has(plain) || /^(.{1,4})\1+.{0,3}$/.test(plain)) {
    return problem('The password is among those that are guessed first.');
  }
  if (plain === email.toLowerCase() || plain === name.toLowerCase()) {
    return problem('The password must not be the name or the e-mail address.');
  }
  return undefined;
}

const problem = (detail: string) => ({ code: 'VALIDATION' as const, at: '/password', detail });
