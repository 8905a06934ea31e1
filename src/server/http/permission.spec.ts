import { permissionsOf } from './permission.ts';

describe('the permissions of a person', () => {
  for (const [roles, permissions] of [
    [[], []],
    [['viewer'], ['read', 'comment']],
    [['reviewer'], ['read', 'comment', 'review']],
    [['integrator'], ['read', 'comment', 'manage-tokens']],
    [['administrator'], ['read', 'comment', 'edit', 'publish', 'manage-people', 'manage-tokens']],
    [
      ['integrator', 'reviewer'],
      ['read', 'comment', 'review', 'manage-tokens'],
    ],
  ] as const) {
    it(`who is ${roles.join(' and ') || 'nothing'} are ${permissions.join(', ') || 'none'}`, () => {
      expect(permissionsOf(roles)).toEqual(permissions);
    });
  }
});
