import { keepsPeople } from '../people/person-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsPeople(anEmptyStorage);
