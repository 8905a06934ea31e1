import type { EntryBody, LocalisedText } from '../../../registry/index';

/** One text of an entry: its field in the form, and where it lies. */
export interface EntryText {
  readonly field: 'function' | 'purpose' | 'condition' | 'note' | 'rationale';
  /** JSON Pointer. */
  readonly at: string;
  /** Key below `fields.label.entry`. */
  readonly label: string;
  /** Every published entry has it, in every published locale. */
  readonly isRequired: boolean;
  readonly isLong: boolean;
  readonly of: (body: EntryBody) => LocalisedText | undefined;
}

export const functionText: EntryText = {
  field: 'function',
  at: '/function',
  label: 'function',
  isRequired: true,
  isLong: false,
  of: (body) => body.function,
};

export const purposeText: EntryText = {
  field: 'purpose',
  at: '/purpose',
  label: 'purpose',
  isRequired: true,
  isLong: true,
  of: (body) => body.purpose,
};

export const conditionText: EntryText = {
  field: 'condition',
  at: '/condition',
  label: 'condition',
  isRequired: false,
  isLong: false,
  of: (body) => body.condition,
};

export const noteText: EntryText = {
  field: 'note',
  at: '/duration/note',
  label: 'durationNote',
  isRequired: false,
  isLong: false,
  of: (body) => body.duration?.note,
};

export const rationaleText: EntryText = {
  field: 'rationale',
  at: '/exemption/rationale',
  label: 'exemptionRationale',
  isRequired: false,
  isLong: true,
  of: (body) => body.exemption?.rationale,
};

export const entryTexts: readonly EntryText[] = [
  functionText,
  purposeText,
  conditionText,
  noteText,
  rationaleText,
];
