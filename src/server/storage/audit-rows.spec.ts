import { keepsTheAuditChain } from '../audit/audit-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsTheAuditChain(anEmptyStorage);
