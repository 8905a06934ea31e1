import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { OrderedDocuments } from '../../platform/ordered-documents';
import { Session } from '../../platform/session';
import { OrderedList } from '../../ui/ordered-list/ordered-list';

/** The categories in their order and, beside them, the one that is open. */
@Component({
  selector: 'app-category-list',
  imports: [OrderedList, TranslatePipe],
  template: `<app-ordered-list
    kind="category"
    words="categories"
    path="/categories"
    [heading]="'categories.list.title' | translate"
    [documents]="documents"
    [mayEdit]="session.can('edit')"
  />`,
})
export class CategoryList {
  protected readonly documents = inject(OrderedDocuments);
  protected readonly session = inject(Session);
}
