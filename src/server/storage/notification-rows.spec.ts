import { keepsNotifications } from '../mail/notification-repository.contract.ts';
import { anEmptyStorage } from './storage.fixture.ts';

keepsNotifications(anEmptyStorage);
