import { approve, submit, type Choices, type Edit, type EntryBody } from '../../registry/index.ts';
import { basesOf, choicesInShort, rebaseBy, viewRebase } from './rebase-plan.ts';
import { aDesk, ann, bob, anEntryEdit, rex, seen, type Desk } from './registry.fixture.ts';

const key = 'entry/theme';

describe('the plan of a rebase', () => {
  let desk: Desk;
  let behind: string;
  beforeAll(async () => {
    desk = await aDesk();
    await released('New', anEntryEdit());
    behind = (await desk.create('Behind', bob)).change.id;
    await desk.save(behind, await theme('/', ['mine.example.org']), bob);
    await released('Ahead', await theme('/theirs', ['two.example.org']));
  });
  afterAll(() => desk.close());

  async function released(title: string, edit: Edit): Promise<void> {
    const { id } = (await desk.create(title)).change;
    await desk.save(id, edit);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  }
  /** As the editor saves it: the live body, altered. */
  async function theme(path: string, domains: string[]): Promise<Edit> {
    const { version, body } = (await desk.storage.read.documents.find('entry', 'theme'))!;
    const altered = { ...(body as EntryBody), path, domains };
    return { kind: 'entry', id: 'theme', op: 'update', baseVersion: version, body: altered };
  }
  const load = (id = behind) => desk.changes.load(desk.storage.read, id);
  const view = async (choices?: Choices, id?: string) =>
    viewRebase(desk.storage.read, await load(id), choices);

  it('starts from the bodies that were published when the edits were made', async () => {
    const bases = await basesOf(desk.storage.read, await load());
    expect([...bases.keys()]).toEqual([key]);
    expect(bases.get(key)).toEqual(jasmine.objectContaining({ path: '/' }));
  });

  it('says what came between, by whom, and lets through what only one side altered', async () => {
    const seenSo = await view({ [key]: { fields: { '/domains': 'mine' } } });
    const [document] = seenSo.ok ? seenSo.value.documents : [];
    expect(document).toEqual(
      jasmine.objectContaining({
        title: 'theme_choice',
        release: 3,
        changeTitle: 'Ahead',
        author: { id: 'ann', name: 'ANN' },
      }),
    );
    expect(document?.conflicts.map(({ at }) => at)).toEqual(['/domains']);
    const result = document?.result;
    expect(result && 'body' in result && result.body).toEqual(
      jasmine.objectContaining({ path: '/theirs', domains: ['mine.example.org'] }),
    );
  });

  it('has no document for a change that is over', async () => {
    const over = await view({}, (await desk.storage.read.releases.find(2))!.changeId);
    expect(over.ok && over.value.documents).toEqual([]);
  });

  it('refuses, at the choice, what was written and is no value', async () => {
    const choices: Choices = { [key]: { fields: { '/domains': { value: [7] } } } };
    const { stored, context } = await load();
    const bases = await basesOf(desk.storage.read, await load());
    const at = '/choices/entry~1theme/fields/~1domains';
    for (const refused of [
      await view(choices),
      rebaseBy(bases, choices)(stored.change, bob, context),
    ]) {
      expect(!refused.ok && refused.error).toEqual([jasmine.objectContaining({ at })]);
    }
  });

  it('is told to the chain by which way each choice went, never by the words', () => {
    expect(
      choicesInShort({
        [key]: { fields: { '/path': 'mine', '/domains': { value: ['secret.example.org'] } } },
        'entry/other': { whole: 'theirs', drop: false },
        'entry/last': { drop: true },
      }),
    ).toEqual({
      [key]: { fields: { '/path': 'mine', '/domains': 'written' } },
      'entry/other': { whole: 'theirs', fields: {} },
      'entry/last': { drop: true, fields: {} },
    });
  });
});
