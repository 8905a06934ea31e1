import { keepsFacts } from '../facts/fact-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsFacts(anEmptyStorage);
