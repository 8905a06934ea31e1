import { documentsOf } from '../../catalogue/catalogue.ts';
import { singleKinds, type Document } from '../../catalogue/document.ts';
import { pointerTo } from '../../catalogue/pointer.ts';
import { attestations, type EntryBody } from '../../entry/entry.ts';
import { missingLocales } from '../missing-locales.ts';
import { exemptionMembers, requiredMembers } from '../required-members.ts';
import type { Hit, Rule, Subject } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** A member that the published file requires is missing, and no other enabled rule says so. */
export const rq001: Rule = {
  id: 'RQ001',
  *check(subject) {
    for (const kind of singleKinds) {
      if (!subject.catalogue[kind].has('main')) yield hitAt({ kind, id: 'main' }, '');
    }
    for (const document of documentsOf(subject.part)) {
      yield* missingMembers(document, subject);
      yield* missingWords(document, subject);
      if (document.kind === 'entry') yield* missingInEntry(document, subject);
    }
  },
};

function* missingMembers(document: Document, { isRunning }: Subject): Generator<Hit> {
  for (const { steps, unless } of requiredMembers[document.kind]) {
    if (unless !== undefined && isRunning(unless)) continue;
    if (valueAt(document.body, steps) === undefined) yield hitAt(document, pointerTo(...steps));
  }
}

function* missingWords(document: Document, { settings, isRunning }: Subject): Generator<Hit> {
  const { publishedLocales = [] } = settings;
  if (isRunning(document.kind === 'category' ? 'LG023' : 'LG019')) return;
  for (const field of textsOf(document)) {
    yield* missingLocales(document, field, publishedLocales);
  }
}

function* missingInEntry(document: Document, subject: Subject): Generator<Hit> {
  const { duration, exemption, category = '' } = document.body as EntryBody;
  if (duration?.kind === 'persistent' && duration.seconds === undefined) {
    yield hitAt(document, '/duration/seconds');
  }
  if (exemption === undefined) return;
  const isLg003 =
    subject.isRunning('LG003') && subject.catalogue.category.get(category)?.consent === 'exempt';
  for (const name of exemptionMembers) {
    if (name === 'criterion' && isLg003) continue;
    const value = valueAt(exemption, [name]);
    // An exemption that holds nowhere exempts nothing; of an exempt category LG003 says so.
    const isNowhere = name === 'jurisdictions' && isEmpty(value) && !isLg003;
    const isHalf = name === 'attestations' && lacksAttestations(exemption, subject);
    if (value === undefined || isNowhere || isHalf) {
      yield hitAt(document, pointerTo('exemption', name));
    }
  }
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A measurement is exempt by all five or not at all (formats.md §1). */
const lacksAttestations = (
  { criterion, attestations: given = [] }: NonNullable<EntryBody['exemption']>,
  { isRunning }: Subject,
): boolean =>
  criterion === 'audience-measurement' &&
  !isRunning('LG007') &&
  attestations.some((one) => !given.includes(one));

const hitAt = ({ kind, id }: Hit['document'], path: string): Hit => ({
  document: { kind, id },
  path,
  params: { member: path.slice(1).replaceAll('/', '.') },
  read: { [path]: undefined },
});

const valueAt = (body: object, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    body,
  );
