import { keepsAnswers } from '../http/idempotency-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsAnswers(anEmptyStorage);
