import type { Change } from '../../registry/index.ts';
import { aDesk, anEntryEdit, type Desk } from '../changes/registry.fixture.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { anchorProblems, withWords } from './anchor-problems.ts';

const theme = { kind: 'entry', id: 'theme' } as const;
const live = { kind: 'entry', id: 'sessionid' } as const;

describe('the place that somebody speaks about', () => {
  let desk: Desk;
  let change: Change;
  let snapshot: LiveSnapshot;
  beforeAll(async () => {
    desk = await aDesk();
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit());
    await desk.save(id, { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 });
    change = (await desk.storage.read.changes.find(id))!.change;
    snapshot = await desk.overlays.live(desk.storage.read);
  });
  afterAll(() => desk.close());

  for (const [what, anchor, suggestion, at] of [
    ['the change as a whole', undefined, undefined, undefined],
    ['a document of the change', theme, undefined, undefined],
    ['a field that is empty', { ...theme, path: '/condition/fr' }, 'Parfois.', undefined],
    ['a document that is live', { ...live, path: '/purpose/en' }, 'Keeps you in.', undefined],
    ['a document that the change deletes', { ...live, id: 'csrftoken' }, undefined, undefined],
    ['a document that is nowhere', { ...theme, id: 'nowhere' }, undefined, '/anchor'],
    ['a field that cannot be', { ...theme, path: '/colour' }, undefined, '/anchor/path'],
    ['words for what is no text', { ...theme, path: '/duration' }, 'Long.', '/suggestion'],
  ] as const) {
    it(`is ${what}: ${at === undefined ? 'fine' : `refused at ${at}`}`, () => {
      const problems = anchorProblems(change, snapshot, anchor, suggestion);
      expect(problems.map((one) => (one.code === 'VALIDATION' ? one.at : one.code))).toEqual(
        at === undefined ? [] : [at],
      );
    });
  }

  it('takes words as a draft, and leaves the body that it read alone', () => {
    const { body } = snapshot.documents.get('entry/sessionid')!;
    const before = JSON.stringify(body);
    const after = withWords(body, { ...live, path: '/purpose/en' }, 'Keeps you in.', snapshot);
    expect(after).toEqual(
      jasmine.objectContaining({
        purpose: jasmine.objectContaining({ en: { text: 'Keeps you in.', state: 'draft' } }),
      }),
    );
    expect(JSON.stringify(body)).toBe(before);
  });
});
