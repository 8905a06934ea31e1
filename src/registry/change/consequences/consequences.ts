import type { Kind } from '../../catalogue/document.ts';
import type { ConsentOverride } from '../change.ts';
import type { ReconsentReason } from './reconsent-rule.ts';

/** Whether visitors are asked again: what the rules say, and what a person said instead. */
export interface Reconsent {
  /** By the rules alone. */
  readonly needed: boolean;
  readonly reasons: readonly ReconsentReason[];
  readonly override?: ConsentOverride;
  /** What publishing will do: the person's word where there is one, else the rules'. */
  readonly verdict: boolean;
}

/** Words that say what the source said before. */
export interface OutdatedText {
  readonly document: { readonly kind: Kind; readonly id: string };
  /** JSON Pointer to the text, without its locale: `/purpose`. */
  readonly path: string;
  /** The one that needs an update, never the source locale. */
  readonly locale: string;
}

/** What a visitor meets on a surface. A category of the policy page is there when it has a table. */
export type ShownKind = 'entry' | 'category' | 'section';

export interface ShownItem {
  readonly what: ShownKind;
  readonly id: string;
  /** The category under which an entry is shown. */
  readonly category?: string;
}

/** `category`: ids · `consent`: whether a category is asked or always on · `order`: places, counted from 1. */
export type MovedItem = { readonly what: ShownKind; readonly id: string } & (
  | { readonly by: 'category'; readonly from: string; readonly to: string }
  | { readonly by: 'consent'; readonly from: ConsentShown; readonly to: ConsentShown }
  | { readonly by: 'order'; readonly from: number; readonly to: number }
);
export type ConsentShown = 'asked' | 'always-on';

/** What changes its place on one surface; what only reads differently is a difference of its document. */
export interface SurfaceShift {
  readonly appears: readonly ShownItem[];
  readonly disappears: readonly ShownItem[];
  readonly moves: readonly MovedItem[];
}

export const versionSteps = ['none', 'patch', 'minor', 'major'] as const;
/** `patch`: words only · `minor`: something was added · `major`: something went, or means something else. */
export type VersionStep = (typeof versionSteps)[number];

/** Why the export takes its step. */
export interface StepReason {
  readonly rule: 'words' | 'added' | 'removed' | 'meaning';
  readonly document: { readonly kind: Kind; readonly id: string };
  /** JSON Pointer to the member; absent when the document as a whole was added or removed. */
  readonly path?: string;
}

/** A public address at which others read something else than before. */
export interface ReadOutput {
  readonly address: string;
  readonly how: 'altered' | 'added' | 'removed';
}

/** What publishing a change will cause (workflow.md, Consequences). */
export interface Consequences {
  readonly reconsent: Reconsent;
  readonly texts: readonly OutdatedText[];
  readonly banner: SurfaceShift;
  readonly policy: SurfaceShift;
  /** The reasons are those that decide the step; lesser ones are left out. */
  readonly export: { readonly step: VersionStep; readonly reasons: readonly StepReason[] };
  /** Locales in which a visitor reads or meets something else, sorted. */
  readonly locales: readonly string[];
  /** Of the registry JSON, the banner's files and the policy pages; nobody knows who reads them. */
  readonly outputs: readonly ReadOutput[];
}
