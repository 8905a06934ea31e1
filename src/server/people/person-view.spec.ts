import type { Role } from '../../registry/index.ts';
import type { Person } from './person-repository.ts';
import { noReviewerFor } from './person-view.ts';

const person = (id: string, roles: readonly Role[], active = true): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles,
  active,
  version: 1,
  createdAt: '2026-03-01T08:00:00Z',
});
const ada = person('ada', ['administrator']);
const cleo = person('cleo', ['administrator', 'reviewer']);
const rui = person('rui', ['reviewer']);

for (const [what, people, ids] of [
  ['nobody reviews', [ada, person('vic', ['viewer'])], ['ada']],
  ['the only reviewer is also the author', [ada, cleo], ['cleo']],
  ['somebody else reviews', [ada, cleo, rui], []],
  ['the other reviewer is inactive', [cleo, { ...rui, active: false }], ['cleo']],
  ['two authors review each other', [cleo, { ...cleo, id: 'dora' }], []],
  ['the author is inactive', [{ ...ada, active: false }], []],
] as const) {
  it(`changes that nobody could approve: ${ids.join() || 'none'} when ${what}`, () => {
    expect(noReviewerFor(people)).toEqual([...ids]);
  });
}
