import { approve, submit, type Edit } from '../../registry/index.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';
import { compareReleases } from './compare-releases.ts';

describe('the comparison of two releases', () => {
  let desk: Desk;
  const words = { en: { text: 'Remembers colours.', state: 'reviewed' as const } };

  beforeAll(async () => {
    desk = await aDesk();
    await release(anEntryEdit());
    await release({
      ...anEntryEdit(),
      op: 'update',
      baseVersion: 1,
      body: {
        ...anEntryBody('theme_choice'),
        path: '/portal',
        purpose: { ...words, fr: { text: 'Retient les couleurs.', state: 'draft' } },
      },
    });
    await release({ kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 });
  });
  afterAll(() => desk.close());

  async function release(edit: Edit): Promise<void> {
    const { id } = (await desk.create()).change;
    await desk.save(id, edit);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  }

  const compare = async (from: number, to: number) =>
    (await compareReleases(desk.storage.read, desk, from, to))!;
  const rows = async (from: number, to: number) =>
    (await compare(from, to)).documents.map(({ id, op, title }) => [id, op, title]);

  it('shows what came, what changed and what went, over any number of releases', async () => {
    expect(await rows(1, 4)).toEqual([
      ['csrftoken', 'delete', 'csrftoken'],
      ['theme', 'create', 'theme_choice'],
    ]);
    expect(await rows(2, 3)).toEqual([['theme', 'update', 'theme_choice']]);
  });

  it('goes backwards as well', async () => {
    expect(await rows(4, 1)).toEqual([
      ['csrftoken', 'create', 'csrftoken'],
      ['theme', 'delete', 'theme_choice'],
    ]);
  });

  it('compares every text in every locale, and every other field', async () => {
    const [theme] = (await compare(2, 3)).documents;
    // Neither edit named a source: publishing wrote in its change.
    expect(theme?.differences.map(({ at }) => at)).toEqual(
      jasmine.arrayWithExactContents(['/path', '/purpose/en', '/purpose/fr', '/source']),
    );
    const french = theme?.differences.find(({ at }) => at === '/purpose/fr');
    expect(JSON.stringify(french)).toContain('Garde les couleurs choisies.');
    expect(JSON.stringify(french)).toContain('Retient les couleurs.');
  });

  it('finds nothing between a release and itself, and nothing to compare with what was never made', async () => {
    expect(await rows(3, 3)).toEqual([]);
    expect(await compareReleases(desk.storage.read, desk, 1, 9)).toBeUndefined();
  });
});
