import type { PublishedEntry } from '../../entry/entry.ts';
import { aRegistry } from '../../formats/registry.fixture.ts';
import { askedIn, type Asked } from './asked.ts';

/** What visitors are asked about where these are the only entries. */
export const asking = (...entries: PublishedEntry[]): Asked => askedIn(aRegistry({ entries }));
