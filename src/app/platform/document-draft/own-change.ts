import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Language } from '../language';
import { Status, type StatusAnswer } from '../status';
import { Today } from '../today';
import { DocumentClient } from './document-client';

// Submitting ends a person's current change: the next first edit opens another (workflow.md).
const takesFirstEdits = ['draft', 'changes-requested'];

/** The person's own open change: nobody has to ask for one, the first edit makes it. */
@Service()
export class OwnChange {
  readonly #http = inject(HttpClient);
  readonly #client = inject(DocumentClient);
  readonly #status = inject(Status);
  readonly #language = inject(Language);
  readonly #today = inject(Today);
  #asked: Promise<string> | undefined;

  /** Two documents edited at once must not make two changes, so both wait for one answer. Throws ApiProblem. */
  id(): Promise<string> {
    this.#asked ??= this.#find().finally(() => (this.#asked = undefined));
    return this.#asked;
  }

  /** Top bar and rail count edits. */
  hasGrown(): void {
    this.#status.reload();
  }

  async #find(): Promise<string> {
    const { myChange } = await firstValueFrom(this.#http.get<StatusAnswer>('/api/v1/status'));
    if (myChange && takesFirstEdits.includes(myChange.state)) return myChange.id;
    return this.#client.createChange(this.#title());
  }

  #title(): string {
    const style = { dateStyle: 'long' } as const;
    const day = new Intl.DateTimeFormat(this.#language.current(), style).format(this.#today.now());
    return this.#language.say('draft.change-title', { day });
  }
}
