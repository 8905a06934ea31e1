import { keepsReleases } from '../releases/release-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsReleases(anEmptyStorage);
