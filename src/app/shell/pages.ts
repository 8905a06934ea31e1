import type { Permission } from '../platform/session';

/** A page of the console as the navigation names it; `words` is a key. */
export interface Page {
  readonly path: string;
  readonly words: string;
  readonly needs?: Permission;
}

export interface PageGroup {
  readonly words: string;
  readonly pages: readonly Page[];
}

const page = (path: string, name: string, needs?: Permission): Page => ({
  path,
  words: `shell.navigation.${name}`,
  ...(needs ? { needs } : {}),
});

export const catalogue = page('/entries', 'catalogue');
export const changes = page('/changes', 'changes');
export const preview = page('/preview', 'preview');
/** Stands in the bars, with what waits; not in the rail. */
export const inbox = page('/inbox', 'inbox');

export const groups: readonly PageGroup[] = [
  {
    words: 'shell.navigation.work',
    pages: [catalogue, changes, page('/releases', 'releases')],
  },
  {
    words: 'shell.navigation.structure',
    pages: [page('/categories', 'categories'), page('/providers', 'providers')],
  },
  {
    words: 'shell.navigation.look',
    pages: [page('/notice', 'notice'), page('/policy-page', 'policy'), preview],
  },
  { words: 'shell.navigation.connect', pages: [page('/exports', 'exports')] },
  {
    words: 'shell.navigation.admin',
    pages: [
      page('/audit', 'audit', 'audit'),
      page('/people', 'people', 'manage-people'),
      page('/settings', 'settings'),
    ],
  },
];
