import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Change, Edit } from './change.ts';
import {
  aChange,
  aContext,
  ada,
  aFinding,
  anEdit,
  approvedBy,
  hashOf,
  rita,
} from './change.fixture.ts';
import { checks, type Attempt, type CheckName } from './checks.ts';
import type { Context } from './context.ts';

const change = aChange({ state: 'in-review' });
const shown = { revision: change.revision, contentHash: hashOf(change) };

interface Given extends Partial<Omit<Attempt, 'context'>> {
  readonly context?: Partial<Context>;
}
const problemsOf = (name: CheckName, { context = {}, ...given }: Given = {}) =>
  checks[name]({
    change,
    actor: ada,
    ...given,
    context: aContext(given.change ?? change, context),
  });
const codesOf = (name: CheckName, given?: Given): readonly string[] =>
  problemsOf(name, given).map(({ code }) => code);

describe('the check for own work', () => {
  for (const [who, actor, expected] of [
    ['refuses whoever contributed', ada, ['SELF_APPROVAL']],
    ['passes somebody else', rita, []],
  ] as const) {
    it(who, () => expect(codesOf('not-own-work', { actor })).toEqual([...expected]));
  }

  it('refuses whoever contributed once, not the author alone', () => {
    const touched = { ...change, contributors: ['ada', 'rita'] };

    expect(codesOf('not-own-work', { change: touched, actor: rita })).toEqual(['SELF_APPROVAL']);
  });
});

describe('the check of what was shown', () => {
  it('passes the revision and the hash that are there now', () => {
    expect(codesOf('as-shown', { verdict: shown })).toEqual([]);
  });

  for (const [what, verdict] of [
    ['an earlier revision', { ...shown, revision: 1 }],
    ['a later revision', { ...shown, revision: 3 }],
    ['another hash', { ...shown, contentHash: 'sha256-other' }],
    ['nothing at all', undefined],
  ] as const) {
    it(`answers ${what} with what is there now`, () => {
      expect(problemsOf('as-shown', verdict === undefined ? {} : { verdict })).toEqual([
        { code: 'STALE_REVISION', revision: 2, contentHash: hashOf(change) },
      ]);
    });
  }
});

describe('the check for conflicts', () => {
  it('passes edits made from what is live', () => {
    expect(codesOf('not-conflicted')).toEqual([]);
  });

  it('names the document that was released in between', () => {
    expect(problemsOf('not-conflicted', { context: { liveVersion: () => 4 } })).toEqual([
      {
        code: 'CONFLICT',
        kind: 'location',
        id: 'front-office',
        baseVersion: 1,
        liveVersion: 4,
      },
    ]);
  });
});

describe('the check for an explanation', () => {
  for (const [comment, isEnough] of [
    ['1234567890', true],
    ['123456789', false],
    ['  123456789  ', false],
    [' '.repeat(20), false],
    ['', false],
    [undefined, false],
  ] as const) {
    it(`${isEnough ? 'takes' : 'refuses'} ${comment === undefined ? 'silence' : JSON.stringify(comment)}`, () => {
      const verdict = comment === undefined ? shown : { ...shown, comment };

      expect(problemsOf('explained', { verdict }).map((one) => 'at' in one && one.at)).toEqual(
        isEnough ? [] : ['/comment'],
      );
    });
  }
});

describe('the check for what is returned', () => {
  const mark = (name: 'fine' | 'returned') =>
    ({ ...anEdit(), mark: name, revision: 2, content: 'as-shown' }) as const;

  it('points to each returned document', () => {
    const verdict = { ...shown, marks: [mark('returned'), mark('fine'), mark('returned')] };
    const told = problemsOf('nothing-returned', { verdict }).map((one) => 'at' in one && one.at);
    expect(told).toEqual(['/marks/0', '/marks/2']);
    expect(codesOf('nothing-returned')).toEqual([]);
  });

  it('takes it for an explanation, as it takes words', () => {
    const returned = { ...shown, marks: [mark('returned')] };
    expect(codesOf('explained-or-returned', { verdict: returned })).toEqual([]);
    const worded = { ...shown, comment: '1234567890', marks: [mark('fine')] };
    expect(codesOf('explained-or-returned', { verdict: worded })).toEqual([]);
    expect(codesOf('explained-or-returned', { verdict: { ...worded, comment: '' } })).toEqual([
      'VALIDATION',
    ]);
  });
});

describe('the check for something to publish', () => {
  const live = catalogueOf([
    { kind: 'location', id: 'front-office', body: { order: 10, label: { en: word('Front') } } },
  ]);
  const at = { kind: 'location', id: 'front-office', baseVersion: 1 } as const;

  for (const [what, edits, expected] of [
    ['refuses a change without edits', [], ['NOTHING_TO_PUBLISH']],
    [
      'refuses an edit that ends where it began, in whatever order',
      [{ ...at, op: 'update', body: { label: { en: word('Front') }, order: 10 } }],
      ['NOTHING_TO_PUBLISH'],
    ],
    ['passes other words', [{ ...at, op: 'update', body: { label: { en: word('Shop') } } }], []],
    [
      'passes a state that was set, which is a difference too',
      [
        {
          ...at,
          op: 'update',
          body: { order: 10, label: { en: { text: 'Front', state: 'draft' } } },
        },
      ],
      [],
    ],
    ['passes a new document', [{ ...at, id: 'shop', op: 'create', body: {} }], []],
    ['passes a deletion', [{ ...at, op: 'delete' }], []],
    ['passes an update of what is gone', [{ ...at, id: 'gone', op: 'update', body: {} }], []],
    [
      'passes one real edit among idle ones',
      [
        { ...at, op: 'update', body: { order: 10, label: { en: word('Front') } } },
        { ...at, id: 'shop', op: 'create', body: {} },
      ],
      [],
    ],
  ] as readonly [string, Edit[], string[]][]) {
    it(what, () => {
      const given = { change: { ...change, edits }, context: { live } };

      expect(codesOf('something-to-publish', given)).toEqual(expected);
    });
  }

  function word(text: string) {
    return { text, state: 'reviewed' as const };
  }
});

describe('the check of findings', () => {
  const findings = [
    aFinding('LG019', 'nobody'),
    aFinding('CK016', 'administrator'),
    aFinding('LG026', 'reviewer'),
    aFinding('LG035', 'both'),
    aFinding('CK016', 'nobody'),
  ];

  it('lets what only a reviewer may set aside travel to the reviewer', () => {
    expect(problemsOf('ready-for-review', { context: { findings } })).toEqual([
      { code: 'BLOCKED_BY_FINDINGS', findings: ['CK016', 'LG019'] },
    ]);
    expect(codesOf('ready-for-review', { context: { findings: findings.slice(2, 4) } })).toEqual(
      [],
    );
  });

  it('lets nothing travel on into a release, and names each rule once', () => {
    expect(problemsOf('nothing-blocks', { context: { findings } })).toEqual([
      { code: 'BLOCKED_BY_FINDINGS', findings: ['CK016', 'LG019', 'LG026', 'LG035'] },
    ]);
  });

  it('passes where nothing was found', () => {
    expect(codesOf('ready-for-review')).toEqual([]);
    expect(codesOf('nothing-blocks')).toEqual([]);
  });
});

describe('the check for approval', () => {
  const approved: Change = approvedBy(change, 'rita');

  it('passes as many approvals as are needed', () => {
    expect(codesOf('approved', { change: approved })).toEqual([]);
  });

  it('says how many there are and how many it takes', () => {
    expect(problemsOf('approved', { change: approved, context: { approvalsNeeded: 2 } })).toEqual([
      { code: 'NOT_APPROVED', approvals: 1, needed: 2 },
    ]);
  });

  it('counts no approval of other content', () => {
    const edited = { ...approved, edits: [anEdit('Shop')] };

    expect(problemsOf('approved', { change: edited })).toEqual([
      { code: 'NOT_APPROVED', approvals: 0, needed: 1 },
    ]);
  });
});
