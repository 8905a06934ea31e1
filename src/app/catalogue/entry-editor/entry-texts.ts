import type { EntryBody, LocalisedText } from '../../../registry/index';

/** One text of an entry: where it lies, and how to read and replace it. */
export interface EntryText {
  /** JSON Pointer. */
  readonly at: string;
  /** Key below `fields.label.entry`. */
  readonly label: string;
  /** Every published entry has it, in every published locale. */
  readonly isRequired: boolean;
  readonly isLong: boolean;
  readonly of: (body: EntryBody) => LocalisedText | undefined;
  /** A text without words leaves the body; without its surroundings there is nowhere to put it. */
  readonly put: (body: EntryBody, text: LocalisedText) => EntryBody;
}

const isEmpty = (text: LocalisedText): boolean => Object.keys(text).length === 0;

function member(
  name: 'function' | 'purpose' | 'condition',
  facts: Pick<EntryText, 'isRequired' | 'isLong'>,
): EntryText {
  return {
    at: `/${name}`,
    label: name,
    ...facts,
    of: (body) => body[name],
    put: (body, text) => {
      const { [name]: _old, ...others } = body;
      return isEmpty(text) ? others : { ...body, [name]: text };
    },
  };
}

export const functionText = member('function', { isRequired: true, isLong: false });
export const purposeText = member('purpose', { isRequired: true, isLong: true });
export const conditionText = member('condition', { isRequired: false, isLong: false });

export const noteText: EntryText = {
  at: '/duration/note',
  label: 'durationNote',
  isRequired: false,
  isLong: false,
  of: (body) => body.duration?.note,
  put: (body, text) => {
    if (!body.duration) return body;
    const { note: _old, ...facts } = body.duration;
    return { ...body, duration: isEmpty(text) ? facts : { ...facts, note: text } };
  },
};

export const rationaleText: EntryText = {
  at: '/exemption/rationale',
  label: 'exemptionRationale',
  isRequired: false,
  isLong: true,
  of: (body) => body.exemption?.rationale,
  put: (body, text) => {
    const { rationale: _old, ...facts } = body.exemption ?? {};
    return { ...body, exemption: isEmpty(text) ? facts : { ...facts, rationale: text } };
  },
};

export const entryTexts: readonly EntryText[] = [
  functionText,
  purposeText,
  conditionText,
  noteText,
  rationaleText,
];
