/** What lint is told besides the catalogue. Later inputs (live release, scans, link checks) are further optional members. */
export interface LintContext {
  /** Rule pack → version, as `rulePacks` of the settings names them. */
  readonly packs: Readonly<Record<string, string>>;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: string;
}
