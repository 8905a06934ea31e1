import { hashPassword, isPasswordOf, needsRehash } from './hash-password.ts';

describe('a hashed password', () => {
  it('fits the password alone, and is salted', async () => {
    const [first, second] = [
      await hashPassword('ten green lamps'),
      await hashPassword('ten green lamps'),
    ];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(first).not.toBe(second);
    expect(await isPasswordOf(first, 'ten green lamps')).toBeTrue();
    expect(await isPasswordOf(first, 'ten green lamp')).toBeFalse();
    expect(needsRehash(first)).toBeFalse();
  });

  it('fits however the same letters are encoded', async () => {
    const hash = await hashPassword('caf\u00e9 au lait noir');
    expect(await isPasswordOf(hash, 'cafe\u0301 au lait noir')).toBeTrue();
  });

  // RFC 9106 has no vector without secret and associated data; this one is of the reference implementation.
  it('is read from a PHC string of other costs, and is then due to be hashed again', async () => {
    const phc =
      '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await isPasswordOf(phc, 'password')).toBeTrue();
    expect(needsRehash(phc)).toBeTrue();
  });

  it('of another form fits nothing', async () => {
    expect(await isPasswordOf('$2b$10$abc', 'password')).toBeFalse();
    expect(await isPasswordOf('', '')).toBeFalse();
    expect(needsRehash('')).toBeTrue();
  });

  it('waits its turn when many come at once, and all are answered', async () => {
    const hashes = await Promise.all(
      Array.from({ length: 12 }, (_, n) => hashPassword(`number ${n}`)),
    );
    const fits = await Promise.all(hashes.map((hash, n) => isPasswordOf(hash, `number ${n}`)));
    expect(fits.every((one) => one)).toBeTrue();
  });
});
