export const roles = ['administrator', 'reviewer', 'integrator', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const tokenScopes = ['read', 'draft'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** Who acts. Never null: whoever is not known is the public. */
export type Actor =
  | { readonly kind: 'public' }
  | { readonly kind: 'user'; readonly id: string; readonly roles: readonly Role[] }
  | {
      readonly kind: 'token';
      readonly id: string;
      /** The token's owner: the person who is the contributor. */
      readonly owner: string;
      readonly scopes: readonly TokenScope[];
    }
  | { readonly kind: 'system' };

/** What a rule needs to know of a person: whether decisions of theirs count today. */
export interface Standing {
  readonly active: boolean;
  readonly roles: readonly Role[];
}
