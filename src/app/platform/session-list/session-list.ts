import { Component, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { agentOf } from '../agent-words';
import { AgoPipe, MomentPipe } from '../format';
import { Language } from '../language';
import { Today } from '../today';

/** A browser in which somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  /** As the browser calls itself. */
  readonly agent: string;
  readonly startedAt: string;
  readonly seenAt: string;
  /** The browser that asks. */
  readonly current: boolean;
}

/** Where somebody is signed in, in words. */
@Component({
  selector: 'app-session-list',
  imports: [AgoPipe, MomentPipe, TranslatePipe],
  templateUrl: './session-list.html',
  styleUrl: './session-list.css',
})
export class SessionList {
  protected readonly language = inject(Language);
  protected readonly now = inject(Today).now();

  readonly sessions = input.required<readonly OpenSession[]>();
  readonly label = input.required<string>();
  readonly mayEnd = input(false);
  readonly endAsked = output<OpenSession>();

  protected nameOf({ agent }: OpenSession): string {
    const { browser, system } = agentOf(agent);
    const kind = browser && system ? 'both' : browser ? 'browser' : system ? 'system' : 'none';
    return this.language.say(`account.agent.${kind}`, { browser, system });
  }
}
