import type { Bodies, Document, Kind } from '../catalogue/document.ts';
import { pointerTo } from '../catalogue/pointer.ts';
import { noticeTexts } from '../notice/notice.ts';
import type { LocalisedText } from '../text/text.ts';

/** One text of a document. `isRequired` = a published document of this kind always carries it. */
export interface TextField {
  /** JSON Pointer to the text; a locale is one step further. */
  readonly at: string;
  readonly text: LocalisedText | undefined;
  readonly isRequired: boolean;
}

/** Every text a document of its kind can carry, stated or not. */
export function textsOf({ kind, body }: Document): readonly TextField[] {
  const fields: { [K in Kind]: (body: Bodies[K]) => readonly TextField[] } = textFields;
  return (fields[kind] as (body: Document['body']) => readonly TextField[])(body);
}

const required = (at: string, text: LocalisedText | undefined): TextField => ({
  at,
  text,
  isRequired: true,
});
const optional = (at: string, text: LocalisedText | undefined): TextField => ({
  at,
  text,
  isRequired: false,
});

const textFields: { [K in Kind]: (body: Bodies[K]) => readonly TextField[] } = {
  entry: ({ function: task, purpose, condition, duration, exemption }) => [
    required('/function', task),
    required('/purpose', purpose),
    optional('/condition', condition),
    optional('/duration/note', duration?.note),
    ...(exemption === undefined ? [] : [required('/exemption/rationale', exemption.rationale)]),
  ],
  category: ({ label, description }) => [
    required('/label', label),
    required('/description', description),
  ],
  provider: ({ privacyUrl }) => [required('/privacyUrl', privacyUrl)],
  location: ({ label }) => [required('/label', label)],
  notice: (body) => noticeTexts.map((name) => required(`/${name}`, body[name])),
  policy: ({ title, introduction, sections = [], url }) => [
    required('/title', title),
    required('/introduction', introduction),
    ...sections.flatMap(({ heading, body }, index) => [
      required(pointerTo('sections', index, 'heading'), heading),
      required(pointerTo('sections', index, 'body'), body),
    ]),
    optional('/url', url),
  ],
  settings: ({ title, controller }) => [
    required('/title', title),
    required('/controller/privacyUrl', controller?.privacyUrl),
  ],
};
