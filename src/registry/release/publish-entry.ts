import type { EntryBody, PublishedEntry } from '../entry/entry.ts';
import type { PublishedDuration } from '../text/duration.ts';
import { publishOptionalWords, publishWords, type Wording } from './publish-words.ts';
import { keyOf, known, sortedBy, sortedStrings } from './sorted.ts';

type Exemption = NonNullable<PublishedEntry['exemption']>;

/** An entry as the registry JSON carries it; members the draft lacks stay away, and validation says so. */
export function publishEntry(id: string, body: EntryBody, wording: Wording): PublishedEntry {
  return known<PublishedEntry>({
    ...body,
    id,
    names: body.names && sortedBy(body.names, (name) => keyOf(name.pattern, name.match)),
    function: body.function && publishWords(body.function, wording),
    locations: body.locations && sortedStrings(body.locations),
    purpose: body.purpose && publishWords(body.purpose, wording),
    condition: publishOptionalWords(body.condition, wording),
    duration: body.duration && publishDuration(body.duration, wording),
    domains: body.domains && sortedStrings(body.domains),
    // Attributes exist on cookies alone (CK014).
    attributes: body.storage === 'cookie' ? body.attributes : {},
    exemption: publishExemption(body.exemption, wording),
    recipients: body.recipients && sortedStrings(body.recipients),
    transfers: body.transfers && sortedBy(body.transfers, (to) => keyOf(to.country, to.safeguard)),
    source:
      body.source && sortedBy(body.source, (from) => keyOf(from.type, from.ref, from.licence)),
    tcf: body.tcf && {
      ...body.tcf,
      purposes: sortedNumbers(body.tcf.purposes),
      specialPurposes: sortedNumbers(body.tcf.specialPurposes),
    },
  });
}

function publishDuration(
  duration: NonNullable<EntryBody['duration']>,
  wording: Wording,
): PublishedDuration {
  return known<PublishedDuration>({
    ...duration,
    note: publishOptionalWords(duration.note, wording),
  });
}

function publishExemption(
  exemption: EntryBody['exemption'],
  wording: Wording,
): Exemption | undefined {
  if (exemption === undefined) return undefined;
  return known<Exemption>({
    criterion: exemption.criterion,
    jurisdictions: exemption.jurisdictions && sortedStrings(exemption.jurisdictions),
    attestations: sortedStrings(exemption.attestations ?? []),
    rationale: exemption.rationale && publishWords(exemption.rationale, wording),
    decidedBy: exemption.decidedBy,
    decidedAt: exemption.decidedAt,
    reviewBy: exemption.reviewBy,
  });
}

const sortedNumbers = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);
