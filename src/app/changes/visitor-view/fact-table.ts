import { Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { VisitorFact } from './compose-visitor-rows';

/** The facts of one entry as the policy page sets them, what changed outlined and said. */
@Component({
  selector: 'app-fact-table',
  imports: [TranslatePipe],
  template: `
    <table>
      <thead>
        <tr>
          @for (fact of facts(); track fact.key) {
            <th scope="col">{{ fact.label }}</th>
          }
        </tr>
      </thead>
      <tbody>
        <tr>
          @for (fact of facts(); track fact.key) {
            <td [class.changed]="hasMarks() && fact.isChanged" [class.mono]="fact.isMono">
              @if (hasMarks() && fact.isChanged) {
                <span class="spoken">{{ 'changes.visitor.changed' | translate }}</span>
              }
              @for (line of fact.lines; track $index) {
                <div>{{ line }}</div>
              }
            </td>
          }
        </tr>
      </tbody>
    </table>
  `,
  styleUrl: './fact-table.css',
})
export class FactTable {
  readonly facts = input.required<readonly VisitorFact[]>();
  readonly hasMarks = input(true);
}
