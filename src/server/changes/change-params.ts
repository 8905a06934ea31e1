import { Type } from 'typebox';
import { ChangeIdText } from '../documents/document-schemas.ts';
import { closed } from '../http/described.ts';

export const ChangeParams = Type.Object({ id: ChangeIdText }, closed);
