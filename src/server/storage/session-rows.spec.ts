import { keepsSessions } from '../people/session-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsSessions(anEmptyStorage);
