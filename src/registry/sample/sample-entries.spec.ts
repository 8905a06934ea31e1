import type { EntryBody } from '../entry/entry.ts';
import { sampleEntries, sampleSite } from './sample-entries.ts';

const entries = sampleEntries('2027-11-25');
const bodyOf = (id: string): EntryBody => entries.find((one) => one.id === id)?.body ?? {};

// product.md: the durations that other portals of the platform state.
const table = [
  ['sessionid', 14, 'default', ['back-office', 'front-office'], true],
  ['csrftoken', 365, 'up-to', ['back-office', 'front-office'], false],
  ['cookies_preferences', 180, 'exactly', [], false],
  ['django_language', 365, 'exactly', ['back-office', 'front-office'], false],
] as const;

describe('the entries of the sample', () => {
  it('are the four cookies of the reference page', () => {
    expect(entries.map(({ body }) => body.names)).toEqual(
      table.map(([name]) => [{ pattern: name, match: 'exact' }]),
    );
  });

  for (const [name, days, qualifier, locations, isHttpOnly] of table) {
    const body = bodyOf(name.replace('_', '-'));

    it(`keep ${name} for ${days} days, ${qualifier}`, () => {
      expect(body.duration).toEqual({
        kind: 'persistent',
        seconds: days * 86_400,
        qualifier,
        refreshed: false,
      });
    });

    it(`place ${name} where it works, and say whether scripts see it`, () => {
      expect(body.locations).toEqual([...locations]);
      expect(body.attributes?.httpOnly).toBe(isHttpOnly);
    });

    it(`say why ${name} needs no consent, until the day that was given`, () => {
      expect(body.category).toBe('necessary');
      expect(body.exemption?.criterion).toBe('requested-service');
      expect(body.exemption?.jurisdictions).toEqual(['EU']);
      expect(body.exemption?.reviewBy).toBe('2027-11-25');
      expect(Object.keys(body.exemption?.rationale ?? {})).toEqual(['en', 'fr']);
    });

    it(`declare ${name} as first-party, seen by nobody else`, () => {
      expect([body.party, body.provider, body.saleOrShare]).toEqual([
        'first',
        'opendatasoft',
        false,
      ]);
      expect([body.domains, body.recipients, body.transfers]).toEqual([[sampleSite], [], []]);
    });
  }

  it('name a condition for the language alone', () => {
    const conditional = entries.filter(({ body }) => body.condition !== undefined);

    expect(conditional.map(({ id }) => id)).toEqual(['django-language']);
  });

  it('share no list, so that editing one edits no other', () => {
    expect(bodyOf('sessionid').domains).not.toBe(bodyOf('csrftoken').domains);
    expect(bodyOf('sessionid').recipients).not.toBe(bodyOf('csrftoken').recipients);
  });
});
