import { keepsChanges } from '../changes/change-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsChanges(anEmptyStorage);
