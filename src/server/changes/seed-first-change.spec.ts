import { approve, submit } from '../../registry/index.ts';
import { aDesk, ann, refusalOf, rex, seen, type Desk } from './registry.fixture.ts';
import { seedFirstChange } from './seed-first-change.ts';

const answers = { organisation: 'Example SAS', sourceLocale: 'fr', publishedLocales: ['en'] };

describe('the first change of an installation without the sample', () => {
  let desk: Desk;
  afterEach(() => desk.close());

  const seed = () =>
    desk.storage.transact((ports) =>
      seedFirstChange(ports, 'ann', answers, '2026-11-25T10:00:00Z'),
    );

  it('holds everything that is shipped, while nothing is live', async () => {
    desk = await aDesk({ sample: false });
    const stored = await seed();
    expect(stored?.change).toEqual(
      jasmine.objectContaining({ id: 'C-1', author: 'ann', state: 'draft' }),
    );
    expect(stored?.change.edits.every(({ op }) => op === 'create')).toBeTrue();
    expect(new Set(stored?.change.edits.map(({ kind }) => kind))).toEqual(
      new Set(['category', 'location', 'notice', 'policy', 'settings']),
    );
    expect(await desk.storage.read.releases.newest()).toBeUndefined();
  });

  it('carries what was answered at set-up', async () => {
    desk = await aDesk({ sample: false });
    const settings = (await seed())?.change.edits.find(({ kind }) => kind === 'settings');
    expect(settings && 'body' in settings ? settings.body : undefined).toEqual(
      jasmine.objectContaining({
        sourceLocale: 'fr',
        publishedLocales: ['fr', 'en'],
        controller: jasmine.objectContaining({ name: 'Example SAS' }),
      }),
    );
  });

  it('is made once, and not beside the sample', async () => {
    desk = await aDesk();
    expect(await seed()).toBeUndefined();
  });

  it('needs a second person like any other', async () => {
    desk = await aDesk({ sample: false });
    const id = (await seed())!.change.id;
    const submitted = await refusalOf(desk.move(id, 'submit', submit, ann));
    if (submitted === 'accepted') await desk.move(id, 'approve', seen(approve), rex);
    expect(['accepted', 'BLOCKED_BY_FINDINGS']).toContain(submitted);
    expect(await desk.storage.read.releases.newest()).toBeUndefined();
  });
});
