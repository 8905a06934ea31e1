import { TestBed } from '@angular/core/testing';
import { DocumentDrafts } from './document-drafts';
import { DocumentOrder } from './document-order';

describe('the order of documents', () => {
  const items = [
    { id: 'a', order: 10 },
    { id: 'b', order: 20 },
    { id: 'c', order: 30 },
  ];
  async function move(isStored: readonly boolean[], id = 'b') {
    const bodies: Record<string, object> = {};
    const answers = [...isStored];
    const alter = jasmine
      .createSpy('alter')
      .and.callFake((key: { id: string }, change: (body: object) => object) => {
        bodies[key.id] = change({ label: key.id });
        return Promise.resolve(answers.shift() ?? true);
      });
    TestBed.configureTestingModule({
      providers: [{ provide: DocumentDrafts, useValue: { alter } }],
    });
    const done = await TestBed.inject(DocumentOrder).move('category', items, id, -1);
    return { done, bodies };
  }

  it('alters the two that change places, and nothing else of them', async () => {
    expect(await move([true, true])).toEqual({
      done: true,
      bodies: { a: { label: 'a', order: 20 }, b: { label: 'b', order: 10 } },
    });
  });

  it('is not done when one of them could not be stored, and tries the other all the same', async () => {
    const { done, bodies } = await move([false, true]);
    expect([done, Object.keys(bodies).sort()]).toEqual([false, ['a', 'b']]);
  });

  it('leaves the first where it is', async () => {
    expect(await move([], 'a')).toEqual({ done: true, bodies: {} });
  });
});
