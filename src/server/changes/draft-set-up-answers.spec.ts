import { compareBodies, type SettingsBody } from '../../registry/index.ts';
import { draftSetUpAnswers } from './draft-set-up-answers.ts';
import { aDesk, type Desk } from './registry.fixture.ts';
import type { SetupAnswers } from './seed-first-change.ts';

const asLive: SetupAnswers = {
  organisation: 'Opendatasoft SAS',
  sourceLocale: 'en',
  publishedLocales: ['fr', 'en'],
};

describe('the answers of set-up beside a live sample', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  const draft = (answers: Partial<SetupAnswers>) =>
    desk.storage.transact((ports) =>
      draftSetUpAnswers(ports, 'ann', { ...asLive, ...answers }, '2026-11-25T10:00:00Z'),
    );
  const settings = async () =>
    (await desk.storage.read.documents.find('settings', 'main'))?.body as SettingsBody;

  for (const [what, answers, expected] of [
    ['the organisation', { organisation: 'Example SAS' }, { '/controller/name': 'Example SAS' }],
    ['a second language', { publishedLocales: ['de'] }, { '/publishedLocales': ['de', 'en'] }],
    [
      'the language of writing, published too',
      { sourceLocale: 'de', publishedLocales: ['en', 'fr'] },
      { '/sourceLocale': 'de', '/publishedLocales': ['de', 'en', 'fr'] },
    ],
  ] as const) {
    it(`are a draft that edits ${what}, and nothing else`, async () => {
      desk = await aDesk();
      const before = await settings();
      const { change } = (await draft(answers))!;
      expect([change.author, change.state, change.title, change.edits.length]).toEqual([
        'ann',
        'draft',
        'Our organisation and languages',
        1,
      ]);
      const [edit] = change.edits;
      const differences = compareBodies(before, edit && 'body' in edit ? edit.body : undefined);
      expect(Object.fromEntries(differences.map(({ at, after }) => [at, after]))).toEqual(expected);
      expect(await settings()).toEqual(before);
      expect((await desk.storage.read.changes.find(change.id))?.change).toEqual(change);
    });
  }

  it('are no change where they are live already, in whatever order', async () => {
    desk = await aDesk();
    const next = await desk.storage.transact(({ changes }) => changes.nextNumber());
    expect(await draft({})).toBeUndefined();
    expect(await desk.storage.transact(({ changes }) => changes.nextNumber())).toBe(next);
  });

  it('are left to the first catalogue where nothing is live', async () => {
    desk = await aDesk({ sample: false });
    expect(await draft({ organisation: 'Example SAS' })).toBeUndefined();
  });
});
