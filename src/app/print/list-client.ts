import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { Duration, LocalisedText, NamePattern, TextState } from '../../registry/index';

export interface PrintedRow {
  readonly id: string;
  readonly names: readonly NamePattern[];
  readonly provider?: { readonly name: string };
  readonly category?: { readonly id: string; readonly label: LocalisedText };
  readonly function?: LocalisedText;
  readonly duration?: Duration;
  /** Worst state of its texts, per published locale. */
  readonly texts: Readonly<Record<string, TextState>>;
  readonly state: string;
}

interface PrintedRows {
  readonly items: readonly PrintedRow[];
  readonly total: number;
}

export interface PrintedEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly change?: { readonly id: string; readonly title: string };
  readonly release?: number;
}

interface PrintedEvents {
  /** Pseudonym → name. */
  readonly people: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly events: readonly PrintedEvent[];
}

/** What was live when it was printed, and whose change lies over it. */
export interface PrintedStatus {
  readonly live: {
    readonly release: number;
    readonly digest: string;
    readonly publishedAt: string;
  } | null;
  readonly myChange: { readonly id: string } | null;
  readonly locales: { readonly source: string };
}

/** The most that the server hands out at once. */
const MOST_ROWS = 10_000;

/** All rows of a query: a report has no pages to turn. */
@Service()
export class ListClient {
  entries(params: () => Readonly<Record<string, string>>, sort: () => string) {
    return httpResource<PrintedRows>(() => ({
      url: '/api/v1/entries',
      params: { ...params(), sort: sort(), size: MOST_ROWS },
    }));
  }

  status() {
    return httpResource<PrintedStatus>(() => '/api/v1/status');
  }

  events(params: () => Readonly<Record<string, string>>) {
    return httpResource<PrintedEvents>(() => ({
      url: '/api/v1/audit/export.json',
      params: params(),
    }));
  }
}
