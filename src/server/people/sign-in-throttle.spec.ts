import type { Refused } from '../http/problem-reply.ts';
import { networkOf, SignInThrottle } from './sign-in-throttle.ts';

describe('the sign-in throttle', () => {
  let now = 0;
  let throttle: SignInThrottle;
  beforeEach(() => {
    now = Date.parse('2026-03-01T08:00:00Z');
    throttle = new SignInThrottle(() => new Date(now));
  });

  const secondsToWait = (email: string, address: string): number => {
    try {
      throttle.enter({ email, address });
      return 0;
    } catch (error) {
      const [problem] = (error as Refused).problems;
      return problem.code === 'RATE_LIMITED' ? problem.retryAfterSeconds : -1;
    }
  };
  const tryOften = (times: number, email: string, address: string): void => {
    for (let n = 0; n < times; n++) secondsToWait(email, address);
  };

  it('slows down guesses at one account, from wherever they come', () => {
    for (let n = 0; n < 8; n++) expect(secondsToWait('ada@x.org', `10.0.0.${n}`)).toBe(0);
    expect(secondsToWait('ADA@x.org', '10.0.0.99')).toBe(30);
    expect(secondsToWait('bob@x.org', '10.0.0.99')).toBe(0);
  });

  it('lets the next attempt come in time: nobody is locked out', () => {
    tryOften(50, 'ada@x.org', '10.0.0.1');
    now += 30_000;
    expect(secondsToWait('ada@x.org', '10.0.0.1')).toBe(0);
    expect(secondsToWait('ada@x.org', '10.0.0.1')).toBe(30);
  });

  it('slows down one address that tries many accounts', () => {
    for (let n = 0; n < 40; n++) expect(secondsToWait(`p${n}@x.org`, '10.0.0.1')).toBe(0);
    expect(secondsToWait('other@x.org', '10.0.0.1')).toBe(10);
    expect(secondsToWait('other@x.org', '10.0.0.2')).toBe(0);
  });

  it('slows down many addresses that try many accounts', () => {
    for (let n = 0; n < 300; n++) {
      expect(secondsToWait(`p${n}@x.org`, `10.0.${Math.floor(n / 200)}.${n % 200}`)).toBe(0);
    }
    expect(secondsToWait('more@x.org', '10.9.9.9')).toBe(1);
  });

  it('does not let strangers keep out whoever signed in from an address before', () => {
    secondsToWait('ada@x.org', '10.0.0.1');
    throttle.succeed({ email: 'ada@x.org', address: '10.0.0.1' });
    tryOften(20, 'ada@x.org', '10.6.6.6');
    expect(secondsToWait('ada@x.org', '10.7.7.7')).toBeGreaterThan(0);
    expect(secondsToWait('ada@x.org', '10.0.0.1')).toBe(0);
  });

  it('does not let strangers close the whole door to them either', () => {
    secondsToWait('ada@x.org', '10.0.0.1');
    throttle.succeed({ email: 'ada@x.org', address: '10.0.0.1' });
    for (let n = 0; n < 400; n++) secondsToWait(`p${n}@x.org`, `2001:db8:0:${n.toString(16)}::1`);
    expect(secondsToWait('new@x.org', '10.9.9.9')).toBeGreaterThan(0);
    expect(secondsToWait('ada@x.org', '10.0.0.1')).toBe(0);
  });
});

describe('the network of an address', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::', 'fe80:0:0:0::/64'],
  ] as const) {
    it(`of ${address} is ${network}`, () => {
      expect(networkOf(address)).toBe(network);
    });
  }
});
