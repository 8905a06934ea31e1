import { keepsThreads } from '../threads/thread-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsThreads(anEmptyStorage);
