import { keepsSecondFactors } from '../people/second-factor-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsSecondFactors(anEmptyStorage);
