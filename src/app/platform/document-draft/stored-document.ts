import { computed, signal } from '@angular/core';
import type { Bodies, Finding, Kind } from '../../../registry/index';
import type { ApiProblem } from '../api-problem';
import type { DocumentAnswer, DocumentClient, DocumentKey, StoredEdit } from './document-client';
import type { OwnChange } from './own-change';

export interface PutOptions {
  readonly isDeleting: boolean;
  readonly dropApprovals: boolean;
}

export interface StoredParts {
  readonly client: DocumentClient;
  readonly ownChange: OwnChange;
  readonly personId: () => string | undefined;
}

/** One document as the server has it: what is live, the edit in the person's change, what the rules say. */
export class StoredDocument<K extends Kind = Kind> {
  readonly #key: DocumentKey<K>;
  readonly #client: DocumentClient;
  readonly #ownChange: OwnChange;
  readonly #personId: () => string | undefined;
  readonly #answer = signal<DocumentAnswer<K> | undefined>(undefined);

  readonly live = computed(() => this.#answer()?.live);
  readonly edit = computed(() => this.#answer()?.edit);
  /** The edit over what is live; empty for a document that exists nowhere yet. */
  readonly body = computed<Bodies[K]>(() => this.edit()?.body ?? this.live()?.body ?? {});
  readonly alsoChangedIn = computed(() => this.#answer()?.alsoChangedIn ?? []);
  /** Ids of the entries that refer to it. */
  readonly usedBy = computed(() => this.#answer()?.usedBy ?? []);
  /** What the rules say about `body`. */
  readonly findings = computed<readonly Finding[]>(() => this.#answer()?.findings ?? []);
  readonly isRetired = computed(() => this.edit()?.op === 'delete');

  constructor(key: DocumentKey<K>, { client, ownChange, personId }: StoredParts) {
    this.#key = { kind: key.kind, id: key.id };
    this.#client = client;
    this.#ownChange = ownChange;
    this.#personId = personId;
  }

  /** Throws ApiProblem. */
  async load(): Promise<void> {
    const answer = await this.#client.find<K>(this.#key);
    const isMine = ({ state, author }: (typeof answer.alsoChangedIn)[number]): boolean =>
      state === 'in-review' && author.id === this.#personId();
    const submitted = answer.edit ? undefined : answer.alsoChangedIn.find(isMine);
    // workflow.md: an edit to a document in one's own change under review goes there, after a question.
    this.#answer.set(submitted ? await this.#client.find<K>(this.#key, submitted.id) : answer);
  }

  /** Saves into the change that holds the edit, else into the person's own. Throws ApiProblem. */
  async put(body: Bodies[K], { isDeleting, dropApprovals }: PutOptions): Promise<void> {
    const [before, live] = [this.edit(), this.live()];
    const change = before?.change ?? (await this.#ownChange.id());
    const { edit, findings } = await this.#client.save<K>({
      ...this.#key,
      change,
      baseVersion: before?.baseVersion ?? live?.version ?? 0,
      ...(isDeleting ? { op: 'delete' } : { op: live ? 'update' : 'create', body }),
      ...(before ? { etag: before.etag } : {}),
      dropApprovals,
    });
    const answer = this.#answer() ?? { ...this.#key, alsoChangedIn: [] };
    this.#answer.set({ ...answer, findings, edit: { ...edit, change } });
    if (!before) this.#ownChange.hasGrown();
  }

  /** Takes the edit out of the change. Throws ApiProblem. */
  async drop(): Promise<void> {
    const edit = this.edit();
    if (!edit) return;
    await this.#client.drop({ ...this.#key, change: edit.change, etag: edit.etag });
    const { edit: _dropped, ...answer } = this.#answer() ?? {
      ...this.#key,
      findings: [],
      alsoChangedIn: [],
    };
    this.#answer.set(answer);
    this.#ownChange.hasGrown();
  }

  /** Takes in what somebody, or another tab, did meanwhile; a 412 brings it along. Throws ApiProblem. */
  async catchUp({ body }: ApiProblem): Promise<void> {
    const current = body['current'] as StoredEdit<K> | undefined;
    const [answer, edit] = [this.#answer(), this.edit()];
    if (answer && edit && current) {
      this.#answer.set({ ...answer, edit: { ...current, change: edit.change } });
    } else {
      await this.load();
    }
  }
}
