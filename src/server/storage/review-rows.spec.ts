import { keepsReviews } from '../reviews/review-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsReviews(anEmptyStorage);
