import { permissionsOf } from './permission.ts';

describe('the permissions of a person', () => {
  for (const [roles, permissions] of [
    [[], []],
    [['viewer'], ['read', 'comment', 'audit']],
    [['reviewer'], ['read', 'comment', 'review', 'audit']],
    [['integrator'], ['read', 'comment', 'manage-tokens', 'audit']],
    [
      ['administrator'],
      ['read', 'comment', 'edit', 'publish', 'manage-people', 'manage-tokens', 'audit'],
    ],
    [
      ['integrator', 'reviewer'],
      ['read', 'comment', 'review', 'manage-tokens', 'audit'],
    ],
  ] as const) {
    it(`who is ${roles.join(' and ') || 'nothing'} are ${permissions.join(', ') || 'none'}`, () => {
      expect(permissionsOf(roles)).toEqual(permissions);
    });
  }
});
