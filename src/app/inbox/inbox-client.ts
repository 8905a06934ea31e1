import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import type { Inbox } from './inbox-item';

/** HTTP of what waits for me, and nothing else. */
@Service()
export class InboxClient {
  inbox(): HttpResourceRef<Inbox | undefined> {
    return httpResource<Inbox>(() => '/api/v1/inbox');
  }
}
