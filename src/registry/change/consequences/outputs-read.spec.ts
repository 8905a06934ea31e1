import { applyEdits } from '../../catalogue/apply-edits.ts';
import { facts, liveCatalogue } from '../../formats/registry.fixture.ts';
import { composeRegistry } from '../../release/compose-registry.ts';
import { writeText } from '../../text/text-state.ts';
import type { Edit } from '../change.ts';
import { outputsRead } from './outputs-read.ts';

const live = liveCatalogue();
const csrf = live.entry.get('csrftoken') ?? {};
const settings = live.settings.get('main') ?? {};
const update = (kind: 'entry' | 'settings', id: string, body: object): Edit => ({
  kind,
  id,
  op: 'update',
  baseVersion: 1,
  body,
});

const latest = '/registry/v1/latest.json altered';
const noticeEn = '/registry/v1/notice/en.json';
const noticeFr = '/registry/v1/notice/fr.json';

describe('what others read that says something else', () => {
  for (const [what, edit, found] of [
    ['nothing differs', update('entry', 'csrftoken', csrf), []],
    [
      'words in one language',
      update('entry', 'csrftoken', {
        ...csrf,
        purpose: writeText(csrf.purpose, 'fr', 'Autre.', 'en'),
      }),
      [latest, `${noticeFr} altered`, '/policy/fr altered'],
    ],
    [
      'a member that no visitor meets',
      update('entry', 'csrftoken', {
        ...csrf,
        source: [{ type: 'manual', ref: 'x', licence: 'own' }],
      }),
      [latest],
    ],
    [
      'an entry that goes',
      { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 } as Edit,
      [
        latest,
        `${noticeEn} altered`,
        '/policy/en altered',
        `${noticeFr} altered`,
        '/policy/fr altered',
      ],
    ],
    [
      'a language that goes',
      update('settings', 'main', { ...settings, publishedLocales: ['en'] }),
      [latest, '/policy/en altered', `${noticeFr} removed`, '/policy/fr removed'],
    ],
  ] as const) {
    it(`is told when it is ${what}`, () => {
      const registryOf = (catalogue: typeof live) => composeRegistry(catalogue, facts, 'preview');
      const outputs = outputsRead(registryOf(live), registryOf(applyEdits(live, [edit])));
      expect(outputs.map(({ address, how }) => `${address} ${how}`)).toEqual([...found]);
    });
  }
});
