import { roles, tokenScopes } from './actor.ts';

describe('who may act', () => {
  it('holds one or more of the four roles', () => {
    expect([...roles].sort()).toEqual(['administrator', 'integrator', 'reviewer', 'viewer']);
  });

  it('reads or drafts as a token: no scope approves or publishes', () => {
    expect([...tokenScopes].sort()).toEqual(['draft', 'read']);
  });
});
