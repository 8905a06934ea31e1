import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { CannotStart } from '../storage-errors.ts';

/** sysexits.h EX_CONFIG. */
const badConfiguration = 78;

/**
 * Makes the data folder when it is missing, for its owner alone.
 * @throws CannotStart when there is something else at that place, or nothing can be written there
 */
export function makeFolder(folder: string): void {
  try {
    if (!isFolder(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new CannotStart(
      `DATA_DIR: ${folder} is not a folder that this account can write in. Mend its permissions, or choose another DATA_DIR.`,
      badConfiguration,
      cause,
    );
  }
}

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
