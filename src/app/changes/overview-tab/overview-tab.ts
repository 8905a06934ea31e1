import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { kinds } from '../../../registry/index';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { isOpen } from '../change-state';
import { documentKey, type ChangedDocument } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { ThreadsStore } from '../threads/threads-store';
import { stillNeeded } from './still-needed';

const ops = ['create', 'update', 'delete'] as const;
const severities = ['error', 'warning', 'info'] as const;

/** What a change is in numbers that each lead somewhere, and what it still needs before it can go on. */
@Component({
  selector: 'app-overview-tab',
  imports: [MomentPipe, RouterLink, TranslatePipe],
  templateUrl: './overview-tab.html',
  styleUrl: './overview-tab.css',
})
export class OverviewTab {
  protected readonly language = inject(Language);
  readonly #threads = inject(ThreadsStore);
  protected readonly view = inject(ReviewStore).view;

  protected readonly needs = computed(() => {
    const view = this.view();
    return view && isOpen(view.state) ? stillNeeded(view, this.#threads.openCount()) : undefined;
  });
  protected readonly contributors = computed(() => {
    const view = this.view();
    const names = (view?.contributors ?? []).map((id) => view?.people[id]?.name ?? id);
    return new Intl.ListFormat(this.language.current()).format(names);
  });
  protected readonly counts = computed(() => {
    const documents = this.view()?.documents ?? [];
    return kinds
      .map((kind) => ({ kind, ops: countsOf(documents.filter((one) => one.kind === kind)) }))
      .filter(({ ops: counts }) => counts.length > 0);
  });
  protected readonly severities = computed(() => {
    const findings = this.view()?.findings ?? [];
    return severities.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      const aside = own.filter(({ setAside }) => setAside !== undefined).length;
      return { severity, count: own.length - aside, aside };
    });
  });
  protected readonly openThreads = computed(() => this.#threads.openCount());
}

function countsOf(documents: readonly ChangedDocument[]) {
  return ops.flatMap((op) => {
    const own = documents.filter((document) => document.op === op);
    const [first] = own;
    return first ? [{ op, count: own.length, first: documentKey(first) }] : [];
  });
}
