import { ChangeService } from './changes/change-service.ts';
import { EditService } from './changes/edit-service.ts';
import { ChosenChanges } from './changes/chosen-change.ts';
import { Overlays } from './changes/overlays.ts';
import { instantOf } from './clock.ts';
import { LiveCatalogue } from './documents/live-catalogue.ts';
import { EntryList } from './entries/entry-list.ts';
import type { Parts } from './parts.ts';
import { PublicFiles } from './publishing/public-files.ts';

/** The server's parts, and what the catalogue's features share: one memory of what is live, one of what is public. */
export interface CatalogueParts extends Parts {
  readonly overlays: Overlays;
  readonly chosen: ChosenChanges;
  readonly changes: ChangeService;
  readonly edits: EditService;
  readonly entries: EntryList;
  readonly files: PublicFiles;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

export function createCatalogue(parts: Parts): CatalogueParts {
  const now = (): string => instantOf(parts.clock());
  const chosen = new ChosenChanges();
  const overlays = new Overlays(new LiveCatalogue());
  const changes = new ChangeService({ overlays, now });
  return {
    ...parts,
    overlays,
    chosen,
    changes,
    edits: new EditService(changes, { overlays, now }),
    entries: new EntryList({ overlays, chosen, now }),
    files: new PublicFiles(parts.storage),
    now,
  };
}
