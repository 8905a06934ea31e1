import { PublishedCategory } from '../category/category.ts';
import { PublishedEntry } from '../entry/entry.ts';
import { PublishedLocation } from '../location/location.ts';
import { PublishedNotice } from '../notice/notice.ts';
import { PublishedPolicy } from '../policy/policy.ts';
import { PublishedProvider } from '../provider/provider.ts';
import { aDocument } from '../catalogue/catalogue.fixture.ts';
import type { Kind } from '../catalogue/document.ts';
import { exemptionMembers, requiredMembers } from './required-members.ts';
import { textsOf } from './texts-of.ts';

const filledByPublishing = ['id', 'source', 'reviewedAt'];
const topTexts = (kind: Kind) =>
  textsOf(aDocument(kind, 'a', {}))
    .filter(({ isRequired }) => isRequired)
    .map(({ at }) => at.slice(1));

describe('the required members', () => {
  for (const [kind, schema] of [
    ['entry', PublishedEntry],
    ['category', PublishedCategory],
    ['provider', PublishedProvider],
    ['location', PublishedLocation],
    ['notice', PublishedNotice],
    ['policy', PublishedPolicy],
  ] as const) {
    it(`are, with the texts, all that the schema of a published ${kind} requires`, () => {
      const known = [
        ...requiredMembers[kind].map(({ steps }) => steps[0] ?? ''),
        ...topTexts(kind),
      ];
      const wanted = schema.required.filter((name) => !filledByPublishing.includes(name));

      expect(known.toSorted()).toEqual(wanted.toSorted());
    });
  }

  it('of an exemption are those of its schema that publishing does not fill', () => {
    expect([...exemptionMembers, 'decidedAt', 'decidedBy', 'rationale'].toSorted()).toEqual(
      PublishedEntry.properties.exemption.required.toSorted(),
    );
  });
});
