import { keepsDocuments } from '../documents/document-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsDocuments(anEmptyStorage);
