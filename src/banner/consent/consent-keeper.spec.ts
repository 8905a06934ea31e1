import { aNotice } from '../sample-notice.fixture.ts';
import { ConsentKeeper } from './consent-keeper.ts';

const notice = aNotice({ choice: { cookie: 'spec_keeper', maxAgeSeconds: 3600 } });

describe('the consent keeper', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2026-11-25T10:00:00Z')));
  afterEach(() => {
    jasmine.clock().uninstall();
    document.cookie = 'spec_keeper=;path=/;max-age=0';
  });

  it('allows nothing but always-on categories before a decision', () => {
    const keeper = new ConsentKeeper(notice, false);
    expect(['necessary', 'statistical', 'unknown'].map(keeper.isAllowed)).toEqual([
      true,
      false,
      false,
    ]);
    expect(keeper.choice).toBeUndefined();
  });

  it('remembers a decision for the next visit', () => {
    new ConsentKeeper(notice, false).decide(({ id }) => id === 'statistical');
    const next = new ConsentKeeper(notice, false);
    expect(next.isDue).toBeFalse();
    expect(next.choice).toEqual({ necessary: true, statistical: true, 'third-party': false });
  });

  it('asks again, with everything off, once the choice is too old', () => {
    new ConsentKeeper(notice, false).decide(() => true);
    jasmine.clock().mockDate(new Date('2026-11-25T11:00:01Z'));
    const next = new ConsentKeeper(notice, false);
    expect(next.isDue).toBeTrue();
    expect(next.isAllowed('statistical')).toBeFalse();
  });

  it('learns of a decision made in another tab', () => {
    const here = new ConsentKeeper(notice, false);
    new ConsentKeeper(notice, false).decide(() => true);
    here.reread();
    expect(here.isAllowed('statistical')).toBeTrue();
  });

  it('keeps the privacy signal above an acceptance of everything', () => {
    const keeper = new ConsentKeeper(notice, true);
    keeper.decide(() => true);
    expect(keeper.isAllowed('third-party')).toBeFalse();
    expect(keeper.isAllowed('statistical')).toBeTrue();
  });

  it('obeys a privacy signal that was switched on after the choice', () => {
    new ConsentKeeper(notice, false).decide(() => true);
    expect(new ConsentKeeper(notice, true).isAllowed('third-party')).toBeFalse();
  });
});
