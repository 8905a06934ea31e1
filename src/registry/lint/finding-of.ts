import canonicalize from 'canonicalize';
import { kinds } from '../catalogue/document.ts';
import type { EnabledRule } from './enabled-rules.ts';
import type { Finding, Severity } from './finding.ts';
import type { Hit } from './rule.ts';

/** A hit under the name, severity and aside that a pack gives it. */
export function findingOf(hit: Hit, { rule, pack, as }: EnabledRule): Finding {
  const { kind, id } = hit.document;
  return {
    rule: rule.id,
    pack: pack.id,
    version: pack.version,
    severity: hit.milder?.severity ?? as.severity,
    aside: hit.milder?.aside ?? as.aside,
    document: { kind, id },
    path: hit.path,
    params: hit.params ?? {},
    key: textOf({ rule: rule.id, pack: pack.id, kind, id, read: stated(hit.read) }),
  };
}

/** One finding for each rule, document, path and cause: the strictest, and of equals the first pack's. */
export function strictestOf(findings: readonly Finding[]): Finding[] {
  const strictest = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, document, path, params } = finding;
    const cause = textOf({ rule, document, path, params });
    const known = strictest.get(cause);
    if (known === undefined || weight[finding.severity] < weight[known.severity]) {
      strictest.set(cause, finding);
    }
  }
  return [...strictest.values()];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then kinds in their fixed order, ids, paths and rules by UTF-16 code unit. */
export const byWeight = (a: Finding, b: Finding): number =>
  weight[a.severity] - weight[b.severity] ||
  kinds.indexOf(a.document.kind) - kinds.indexOf(b.document.kind) ||
  byCodeUnit(a.document.id, b.document.id) ||
  byCodeUnit(a.path, b.path) ||
  byCodeUnit(a.rule, b.rule);

const byCodeUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

// A field that is not stated was read all the same; null is no value of any field, so it says so.
const stated = (read: Hit['read']): Hit['read'] =>
  Object.fromEntries(Object.entries(read).map(([at, value]) => [at, value ?? null]));

// RFC 8785
const textOf = (value: unknown): string => canonicalize(value) ?? '';
