import { keepsInvitations } from '../people/invitation-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsInvitations(anEmptyStorage);
