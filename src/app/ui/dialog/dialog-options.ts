import { MatDialogConfig } from '@angular/material/dialog';

/**
 * Options for `MatDialog.open`, on top of Material's own defaults. A dialog says that it is modal: keys of
 * the page behind it rest while it is open.
 */
export function dialogOptions<D = unknown>(
  options: Partial<Pick<MatDialogConfig<D>, keyof MatDialogConfig<D>>>,
): MatDialogConfig<D> {
  return Object.assign(new MatDialogConfig<D>(), { ariaModal: true }, options);
}
