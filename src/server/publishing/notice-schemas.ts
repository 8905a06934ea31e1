import { Type } from 'typebox';
import {
  NamePattern,
  noticeTexts,
  PublishedNotice,
  type NoticeEntries,
  type NoticeProjection,
} from '../../registry/index.ts';
import { closed, listOf, named } from '../http/described.ts';

const text = Type.String();
const names = listOf(named<NamePattern>('NamePattern', NamePattern));
const texts = Object.fromEntries(noticeTexts.map((name) => [name, text]));

const NoticeCategory = Type.Object(
  {
    id: text,
    label: text,
    description: text,
    alwaysOn: Type.Boolean({ description: 'Shown, not asked: all its entries are exempt.' }),
    gpcOptOut: Type.Boolean(),
    googleConsentMode: listOf(text),
    names,
  },
  { ...closed, title: 'NoticeCategory' },
);

/** The first layer of the banner in one locale, as the registry composes it. */
export const NoticeView = Type.Unsafe<NoticeProjection>(
  Type.Object(
    {
      format: Type.Literal('cookie-notice'),
      formatVersion: Type.Literal('1.0'),
      release: Type.Integer({ minimum: 1 }),
      consentRevision: Type.Integer({ minimum: 1 }),
      digest: Type.String({ description: 'Of the registry JSON, `sha256-<base64>`.' }),
      locale: text,
      direction: Type.Enum(['ltr', 'rtl']),
      texts: Type.Object(texts, { ...closed, title: 'NoticeTexts' }),
      policyUrl: Type.String({ description: 'Absolute, or relative to this server.' }),
      entriesUrl: Type.String({ description: 'Relative to this server.' }),
      appearance: PublishedNotice.properties.appearance,
      choice: PublishedNotice.properties.choice,
      categories: listOf(NoticeCategory),
    },
    { ...closed, title: 'Notice' },
  ),
);

const NoticeEntry = Type.Object(
  {
    id: text,
    category: text,
    provider: text,
    function: Type.String({ description: 'With its locations.' }),
    names,
    purpose: text,
    duration: text,
    condition: Type.Optional(text),
  },
  { ...closed, title: 'NoticeEntry' },
);
const labels = { provider: text, function: text, names: text, purpose: text, duration: text };

/** The details layer of the banner in one locale. */
export const NoticeEntriesView = Type.Unsafe<NoticeEntries>(
  Type.Object(
    {
      release: Type.Integer({ minimum: 1 }),
      locale: text,
      labels: Type.Object(labels, { ...closed, title: 'NoticeLabels' }),
      entries: listOf(NoticeEntry),
    },
    { ...closed, title: 'NoticeEntries' },
  ),
);
