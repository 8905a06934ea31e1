import { MatDialogConfig } from '@angular/material/dialog';

/** Options for `MatDialog.open`, on top of Material's own defaults. */
export function dialogOptions<D = unknown>(
  options: Partial<Pick<MatDialogConfig<D>, keyof MatDialogConfig<D>>>,
): MatDialogConfig<D> {
  return Object.assign(new MatDialogConfig<D>(), options);
}
