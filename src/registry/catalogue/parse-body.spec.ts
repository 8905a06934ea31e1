import { anEntry, someSettings } from './catalogue.fixture.ts';
import { parseBody } from './parse-body.ts';

const places = (result: ReturnType<typeof parseBody>) =>
  result.ok ? [] : result.error.map((problem) => ('at' in problem ? problem.at : problem.code));

describe('parsing the body of a document', () => {
  it('takes a draft with everything, and one with nothing', () => {
    expect(parseBody('entry', anEntry())).toEqual({ ok: true, value: anEntry() });
    expect(parseBody('entry', {})).toEqual({ ok: true, value: {} });
    expect(parseBody('settings', someSettings())).toEqual({ ok: true, value: someSettings() });
  });

  for (const [what, input, at] of [
    ['a member it does not know', { colour: 'red' }, ['/colour']],
    ['a member of a member', { attributes: { size: 1 } }, ['/attributes/size']],
    ['null for "not known"', { provider: null }, ['/provider']],
    ['a value outside the list', { names: [{ pattern: 'a', match: 'regex' }] }, ['/names/0/match']],
    [
      'a locale in the wrong case',
      { purpose: { EN: { text: 'a', state: 'draft' } } },
      ['/purpose/EN'],
    ],
    ['a fraction of a second', { dataRetentionSeconds: 1.5 }, ['/dataRetentionSeconds']],
    ['an incomplete duration', { duration: { kind: 'session' } }, ['/duration']],
    ['a day that no calendar has', { reviewedAt: '2026-02-30' }, ['/reviewedAt']],
    [
      '29 February of a common year',
      { exemption: { reviewBy: '2027-02-29' } },
      ['/exemption/reviewBy'],
    ],
    ['what is no object', 'entry', ['']],
    ['an array', [], ['']],
    ['nothing', undefined, ['']],
  ] as const) {
    it(`refuses ${what} and says where`, () => {
      expect(places(parseBody('entry', input))).toEqual([...at]);
    });
  }

  it('says in a sentence what is wrong', () => {
    const told = (input: unknown) => {
      const result = parseBody('entry', input);
      return result.ok ? [] : result.error.map((problem) => 'detail' in problem && problem.detail);
    };

    expect(told({ colour: 'red' })).toEqual(['is not a member of this document']);
    expect(told({ provider: 5 })).toEqual(['must be string']);
    expect(told({ reviewedAt: '2026-02-30' })).toEqual([
      'must be a day of the calendar, as YYYY-MM-DD',
    ]);
  });

  it('refuses half a surrogate pair in words and in keys', () => {
    const purpose = { en: { text: 'a\ud800', state: 'draft' } };

    expect(places(parseBody('entry', { purpose }))).toEqual(['/purpose/en/text']);
    expect(places(parseBody('entry', { '\udc00': 1 }))).toEqual(['/\udc00']);
    expect(parseBody('entry', { path: '/\ud83c\udf6a' }).ok).toBeTrue();
  });

  it('writes words in NFC', () => {
    const result = parseBody('provider', { name: 'Cafe\u0301' });

    expect(result).toEqual({ ok: true, value: { name: 'Caf\u00e9' } });
  });

  it('leaves out members that are undefined', () => {
    const result = parseBody('entry', { path: undefined, attributes: { secure: undefined } });

    expect(result).toEqual({ ok: true, value: { attributes: {} } });
  });

  it('refuses a key that could reach the prototype', () => {
    expect(places(parseBody('entry', JSON.parse('{"__proto__":{"names":[]}}')))).toEqual([
      '/__proto__',
    ]);
  });

  it('refuses what is nested too deep instead of running out of stack', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));

    expect(parseBody('entry', { names: deep }).ok).toBeFalse();
  });
});
