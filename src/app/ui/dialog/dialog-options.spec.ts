import { MatDialogConfig } from '@angular/material/dialog';
import { dialogOptions } from './dialog-options';

describe('the options of a dialog', () => {
  it('stand on top of what every dialog does: take the focus and give it back', () => {
    const options = dialogOptions({ data: 7, maxWidth: 520 });
    expect([options.data, options.maxWidth]).toEqual([7, 520]);
    const { autoFocus, restoreFocus, role } = new MatDialogConfig();
    expect([options.autoFocus, options.restoreFocus, options.role]).toEqual([
      autoFocus,
      restoreFocus,
      role,
    ]);
    expect([options.restoreFocus, options.ariaModal]).toEqual([true, true]);
  });
});
