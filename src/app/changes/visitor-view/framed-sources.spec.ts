import { aChange } from '../change.fixture';
import type { ChangeView } from '../change-view';
import { framedSources, pageAddress, pictureAddress } from './framed-sources';

const of = (parts: Partial<ChangeView>, live = 45) => framedSources(aChange(parts), live);

describe('what is framed of a change', () => {
  it('is what is live, and the change over it, while it is open', () => {
    expect(of({})).toEqual({ before: 'live', after: 'C-4', release: 45 });
    expect(of({ baseRelease: 0 }, 0)).toEqual({ before: undefined, after: 'C-4', release: 0 });
  });

  it('is the release before its own, and its own, once it is published', () => {
    const published = of({ state: 'published', release: 43 });
    expect(published).toEqual({ before: 'release-42', after: 'release-43', release: 42 });
    expect(of({ state: 'published', release: 1 }).before).toBeUndefined();
  });

  for (const state of ['rejected', 'withdrawn'] as const) {
    it(`is the release that it began from, and what it last held, once it is ${state}`, () => {
      expect(of({ state })).toEqual({ before: 'release-42', after: 'C-4', release: 42 });
    });
  }

  it('of a release is the very bytes that were published', () => {
    expect(pictureAddress('release-42', 'notice', 'fr')).toBe('/api/v1/releases/42/notice/fr');
    expect(pictureAddress('C-4', 'entries', 'fr')).toBe('/api/v1/preview/C-4/entries/fr');
  });

  it('is marked against the other side, and only when marks are wanted', () => {
    const open = of({});
    expect(pageAddress(open, 'before', 'fr', true)).toBe(
      '/api/v1/preview/live/policy/fr?after=C-4',
    );
    expect(pageAddress(open, 'after', 'fr', true)).toBe(
      '/api/v1/preview/C-4/policy/fr?before=live',
    );
    expect(pageAddress(open, 'after', 'fr', false)).toBe('/api/v1/preview/C-4/policy/fr');
    const published = of({ state: 'published', release: 43 });
    expect(pageAddress(published, 'before', 'fr', false)).toBe('/api/v1/releases/42/policy/fr');
    expect(pageAddress(of({ baseRelease: 0 }, 0), 'before', 'fr', true)).toBeUndefined();
  });
});
