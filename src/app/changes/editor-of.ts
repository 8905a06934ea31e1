import type { Kind } from '../../registry/index';

/** Where something is edited: path of the console, and the field as the fragment of the address. */
export interface EditorAddress {
  readonly path: readonly string[];
  readonly fragment?: string;
}

/** @param field JSON Pointer into the document; empty for the document as a whole */
export function editorOf(kind: Kind, id: string, field = ''): EditorAddress {
  const path = pathOf(kind, id);
  return field === '' ? { path } : { path, fragment: field };
}

function pathOf(kind: Kind, id: string): readonly string[] {
  switch (kind) {
    case 'entry':
      return ['/entries', id];
    case 'category':
      return ['/categories', id];
    case 'provider':
      return ['/providers', id];
    case 'location':
      return ['/settings/locations', id];
    case 'settings':
      return ['/settings'];
    case 'notice':
      return ['/notice'];
    case 'policy':
      return ['/policy-page'];
  }
}
