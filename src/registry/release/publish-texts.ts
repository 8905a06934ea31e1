import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  noticeTexts,
  type NoticeBody,
  type NoticeText,
  type PublishedNotice,
} from '../notice/notice.ts';
import type { PolicyBody, PublishedPolicy } from '../policy/policy.ts';
import type { PublishedCategory } from '../category/category.ts';
import type { PublishedLocation } from '../location/location.ts';
import type { PublishedProvider } from '../provider/provider.ts';
import type { PublishedText } from '../text/text.ts';
import { publishOptionalWords, publishWords, type Wording } from './publish-words.ts';
import { known, sortedBy, sortedStrings } from './sorted.ts';

export const publishLocations = ({ location }: Catalogue, wording: Wording) =>
  byId(location, (id, body) =>
    known<PublishedLocation>({ ...body, id, label: publishWords(body.label, wording) }),
  );

export const publishCategories = ({ category }: Catalogue, wording: Wording) =>
  byId(category, (id, body) =>
    known<PublishedCategory>({
      ...body,
      id,
      label: publishWords(body.label, wording),
      description: publishWords(body.description, wording),
      signals: body.signals && {
        ...body.signals,
        googleConsentMode: sortedStrings(body.signals.googleConsentMode),
      },
    }),
  );

export const publishProviders = ({ provider }: Catalogue, wording: Wording) =>
  byId(provider, (id, body) =>
    known<PublishedProvider>({
      ...body,
      id,
      privacyUrl: publishWords(body.privacyUrl, wording),
    }),
  );

export function publishNotice(body: NoticeBody, wording: Wording): PublishedNotice {
  const texts = Object.fromEntries(
    noticeTexts.map((name) => [name, publishWords(body[name], wording)]),
  ) as Record<NoticeText, PublishedText>;
  return known<PublishedNotice>({ ...body, ...texts });
}

export function publishPolicy(body: PolicyBody, wording: Wording): PublishedPolicy {
  const sections = (body.sections ?? []).map((section) => ({
    ...section,
    heading: publishWords(section.heading, wording),
    body: publishWords(section.body, wording),
  }));
  return known<PublishedPolicy>({
    ...body,
    title: publishWords(body.title, wording),
    introduction: publishWords(body.introduction, wording),
    sections: sortedBy(sections, ({ id }) => id),
    url: publishOptionalWords(body.url, wording),
  });
}

const byId = <B, P extends { readonly id: string }>(
  bodies: ReadonlyMap<string, B>,
  publish: (id: string, body: B) => P,
): P[] =>
  sortedBy(
    [...bodies].map(([id, body]) => publish(id, body)),
    ({ id }) => id,
  );
