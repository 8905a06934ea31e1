import { Type } from 'typebox';
import { closed } from '../http/described.ts';

export const ReleaseNumber = Type.Integer({
  minimum: 1,
  maximum: 1e9,
  description: 'Number of the release.',
});
export const ReleaseParams = Type.Object({ n: ReleaseNumber }, closed);
