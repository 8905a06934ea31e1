/** The door: every name that server, command line and console may use. Alphabetical by path. */
export { applyEdits } from './catalogue/apply-edits.ts';
export { catalogueOf, documentsOf, type Catalogue } from './catalogue/catalogue.ts';
export { compareBodies, type FieldDifference } from './catalogue/compare-bodies.ts';
export {
  bodySchemas,
  kinds,
  singleKinds,
  type Bodies,
  type Body,
  type Document,
  type Kind,
} from './catalogue/document.ts';
export { FullDate, Id, Ids, Instant, literals, Order, Url, Words } from './catalogue/fields.ts';
export { findClaimant, type Sighting } from './catalogue/find-claimant.ts';
export {
  mergeBodies,
  sameValue,
  type FieldChoice,
  type FieldConflict,
  type Merge,
} from './catalogue/merge-bodies.ts';
export { parseBody } from './catalogue/parse-body.ts';
export { pointerTo } from './catalogue/pointer.ts';
export {
  CategoryBody,
  consentModeSignals,
  consentRules,
  PublishedCategory,
  type ConsentRule,
} from './category/category.ts';
export {
  acknowledge,
  dropAcknowledgement,
  MAX_ACKNOWLEDGED_DAYS,
  MAX_REASON_LENGTH,
  MIN_REASON_LENGTH,
} from './change/acknowledge.ts';
export {
  roles,
  tokenScopes,
  type Actor,
  type Role,
  type Standing,
  type TokenScope,
} from './change/actor.ts';
export { allowedActions, type AllowedAction } from './change/allowed-actions.ts';
export { approvalsOf, isApproved } from './change/approvals.ts';
export { bootstrapChange } from './change/bootstrap-change.ts';
export * from './change/change.ts';
export { MIN_COMMENT_LENGTH, type Verdict } from './change/checks.ts';
export { claim } from './change/claim.ts';
export { conflictsOf, type Conflict } from './change/conflicts.ts';
export {
  consentRevisionAfter,
  type ConsentRevision,
} from './change/consequences/consent-revision-after.ts';
export {
  consequencesOf,
  noConsequences,
  type ComposedCatalogue,
} from './change/consequences/consequences-of.ts';
export {
  versionSteps,
  type Consequences,
  type MovedItem,
  type OutdatedText,
  type ReadOutput,
  type Reconsent,
  type ShownItem,
  type StepReason,
  type SurfaceShift,
  type VersionStep,
} from './change/consequences/consequences.ts';
export type { ReconsentReason } from './change/consequences/reconsent-rule.ts';
export { contentOf, type Content } from './change/content.ts';
export type { Context } from './change/context.ts';
export { createChange, type NewChange } from './change/create-change.ts';
export { approve, reject, requestChanges } from './change/decide.ts';
export { dropEdit } from './change/drop-edit.ts';
export { fireSchedule, MAX_LATE_SECONDS, type Fired } from './change/fire-schedule.ts';
export { overrideConsent } from './change/override-consent.ts';
export { editText } from './change/edit-text.ts';
export { judge, permissionProblems } from './change/judge.ts';
export { byPlace, editAt } from './change/place-edit.ts';
export { publishChange } from './change/publish-change.ts';
export { instantOf, MIN_SECONDS_AHEAD, type WallTime } from './change/publish-time.ts';
export {
  planRebase,
  rebase,
  type Bases,
  type Choices,
  type DocumentChoice,
  type RebasedDocument,
} from './change/rebase.ts';
export { renameChange } from './change/rename-change.ts';
export * from './change/review.ts';
export { saveEdit } from './change/save-edit.ts';
export { revertEdits, type ReleasedDocument, type Reversal } from './change/revert-edits.ts';
export { asideOf, blockersOf, covers } from './change/set-aside.ts';
export { setPublishTime } from './change/set-publish-time.ts';
export { standingMarks } from './change/standing-marks.ts';
export { submit } from './change/submit.ts';
export { takeBack } from './change/take-back.ts';
export * from './change/thread.ts';
export { actions, transitions, type Action, type Transition } from './change/transitions.ts';
export { unschedule } from './change/unschedule.ts';
export { withdrawApproval } from './change/withdraw-approval.ts';
export { withdraw } from './change/withdraw.ts';
export { writeTextAt } from './change/write-text-at.ts';
export { describeName } from './entry/describe-name.ts';
export { effectiveConsent, strictestConsent, type Consent } from './entry/effective-consent.ts';
export {
  attestations,
  EntryBody,
  exemptionCriteria,
  parties,
  PublishedEntry,
  storageKinds,
  type Exemption,
  type StorageKind,
} from './entry/entry.ts';
export { matchesName } from './entry/match-name.ts';
export { matchKinds, NamePattern, type MatchKind } from './entry/name-pattern.ts';
export { overlaps } from './entry/overlaps.ts';
export { RegistryJson, registryJsonSchema, registrySchemaId } from './formats/registry-json.ts';
export { validateRegistry } from './formats/validate-registry.ts';
export { concernedBy } from './lint/concerned-by.ts';
export type { LintContext } from './lint/context.ts';
export { byWeight } from './lint/finding-of.ts';
export type { Aside, Finding, Severity } from './lint/finding.ts';
export { lintCatalogue, type LintReport } from './lint/lint-catalogue.ts';
export { lintDocuments, type Place } from './lint/lint-documents.ts';
export type { Pack, PackRule } from './lint/pack.ts';
export { packs } from './lint/packs/packs.ts';
export type { Rule } from './lint/rule.ts';
export { rules } from './lint/rules.ts';
export { LocationBody, PublishedLocation } from './location/location.ts';
export { composeNoticeEntries } from './notice/compose-notice-entries.ts';
export { composeNotice } from './notice/compose-notice.ts';
export { NoticeBody, noticeTexts, PublishedNotice, type NoticeText } from './notice/notice.ts';
export type {
  NoticeCategory,
  NoticeEntries,
  NoticeEntry,
  NoticeProjection,
} from './notice/projection.ts';
export { comparePages } from './policy/compare-pages.ts';
export { composePolicyPage } from './policy/compose-policy-page.ts';
export { policyPageStyles } from './policy/policy-page-styles.ts';
export type { PolicyPage } from './policy/policy-page.ts';
export { PolicyBody, PublishedPolicy, tableLayouts, type TableLayout } from './policy/policy.ts';
export { renderPolicyPage, type PolicyLinks } from './policy/render-policy-page.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { ProviderBody, providerRoles, PublishedProvider } from './provider/provider.ts';
export { directionOf } from './public/direction-of.ts';
export { pickLocale } from './public/pick-locale.ts';
export { canonicalText } from './release/canonical-text.ts';
export {
  composeRegistry,
  IncompleteRegistryError,
  type ReleaseFacts,
} from './release/compose-registry.ts';
export type { ComposeMode } from './release/publish-words.ts';
export { stampForPublish, type Stamp } from './release/stamp-for-publish.ts';
export { err, ok, type Result } from './result.ts';
export { sampleDocuments } from './sample/sample-documents.ts';
export { shippedDocuments } from './sample/shipped-documents.ts';
export { jurisdictions, jurisdictionsOf } from './settings/jurisdictions.ts';
export { SettingsBody } from './settings/settings.ts';
export { composeDuration, type DurationFacts } from './text/compose-duration.ts';
export { composeFunction } from './text/compose-function.ts';
export { Duration, PublishedDuration } from './text/duration.ts';
export { hashOfText } from './text/hash-of-text.ts';
export { LocaleTag, parseLocale, type Locale } from './text/locale.ts';
export {
  hasWords,
  reviewText,
  stateOfText,
  wordsOf,
  writeText,
  type TextState,
} from './text/text-state.ts';
export { LocalisedText, MAX_TEXT_LENGTH, PublishedText, TextInLocale } from './text/text.ts';
export {
  amountAndUnit,
  durationUnits,
  secondsFrom,
  type Amount,
  type DurationUnit,
} from './text/units.ts';
