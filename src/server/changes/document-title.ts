import {
  describeName,
  wordsOf,
  type Body,
  type Document,
  type Kind,
} from '../../registry/index.ts';

/** What people call a document; its id where it has no name yet. */
export function documentTitle(
  { kind, id }: Pick<Document, 'kind' | 'id'>,
  body: Body | undefined,
  sourceLocale: string,
): string {
  const name = body ? nameOf(kind, body, sourceLocale) : '';
  return name === '' ? id : name;
}

function nameOf(kind: Kind, body: Body, locale: string): string {
  if (kind === 'entry' && 'names' in body) return (body.names ?? []).map(describeName).join(', ');
  if (kind === 'provider' && 'name' in body) return body.name ?? '';
  if ((kind === 'category' || kind === 'location') && 'label' in body) {
    return wordsOf(body.label, locale);
  }
  return '';
}
