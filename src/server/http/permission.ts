import type { FastifyRequest } from 'fastify';
import type { Role } from '../../registry/index.ts';

/** What a route may ask for. `user` is anybody signed in; `public` asks nothing. */
export const permissions = [
  'public',
  'user',
  'read',
  'comment',
  'edit',
  'review',
  'publish',
  'manage-people',
  'manage-tokens',
  'audit',
] as const;
export type Permission = (typeof permissions)[number];

const everybody: readonly Permission[] = ['read', 'comment', 'audit'];

const granted: Record<Role, readonly Permission[]> = {
  administrator: [...everybody, 'edit', 'publish', 'manage-people', 'manage-tokens'],
  reviewer: [...everybody, 'review'],
  integrator: [...everybody, 'manage-tokens'],
  viewer: everybody,
};

/** What somebody with these roles may do beyond what needs no role, in the order of `permissions`. */
export function permissionsOf(roles: readonly Role[]): readonly Permission[] {
  return permissions.filter((permission) =>
    roles.some((role) => granted[role].includes(permission)),
  );
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Required: the server does not start with a route that names none. */
    permission?: Permission;
    /** What else decides who may, asked right after the permission. @throws Refused NOT_FOUND or FORBIDDEN */
    admits?: (request: FastifyRequest) => Promise<void>;
    /** The request needs an `Idempotency-Key`; the route answers through `act`. */
    idempotent?: boolean;
    /** The request needs an `If-Match`, or an `If-None-Match` where the thing may be new. */
    conditional?: boolean;
  }
}
