import { approve, requestChanges, submit } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';
import { aDesk, anEntryEdit, ann, rae, rex, seen, type Desk } from '../changes/registry.fixture.ts';

/** A desk with release 2: sent back by one reviewer, mended by its author, approved by another. */
export async function aDeskWithEvidence(storage?: Storage): Promise<Desk> {
  const desk = await aDesk(storage && { storage });
  const { id } = (await desk.create('Colours')).change;
  await desk.save(id, anEntryEdit());
  await desk.move(id, 'submit', submit, ann);
  await desk.move(id, 'request-changes', seen(requestChanges, 'Please name it clearly.'), rae);
  await desk.save(id, anEntryEdit('theme', 'theme_two'));
  await desk.move(id, 'submit', submit, ann);
  await desk.move(id, 'approve', seen(approve, 'Accepté — merci.'), rex);
  // Between the approval and the publication stands an event of another change.
  await desk.create('Something else');
  await desk.publish(id);
  return desk;
}
