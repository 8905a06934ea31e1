import { Type } from '@fastify/type-provider-typebox';
import { closed } from '../http/described.ts';

/** What a second step takes. */
export const WithCode = Type.Object(
  {
    code: Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Six digits of the authenticator, or a recovery code; spaces do not matter.',
    }),
  },
  { ...closed, title: 'Code' },
);
