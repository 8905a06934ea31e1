import { approve, submit } from '../../registry/index.ts';
import { aDesk, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { LiveCatalogue } from './live-catalogue.ts';

describe('the live catalogue', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const retire = async (id: string) => {
    const change = (await desk.create()).change.id;
    await desk.save(change, { kind: 'entry', id, op: 'delete', baseVersion: 1 });
    await desk.move(change, 'submit', submit, ann);
    await desk.move(change, 'approve', seen(approve), rex);
    await desk.publish(change);
  };

  it('is kept until another release is the newest', async () => {
    const live = new LiveCatalogue();
    const { read } = desk.storage;
    const first = await live.of(read);
    expect(await live.of(read)).toBe(first);
    await retire('sessionid');
    const second = await live.of(read);
    expect([first.release?.n, second.release?.n]).toEqual([1, 2]);
  });

  it('remembers what was retired, and judges only what is live', async () => {
    await retire('sessionid');
    const { documents, judged } = await new LiveCatalogue().of(desk.storage.read);
    expect(documents.get('entry/sessionid')?.live).toBeFalse();
    expect(judged.catalogue.entry.has('sessionid')).toBeFalse();
    expect(judged.catalogue.entry.has('csrftoken')).toBeTrue();
  });

  it('is empty before the first release', async () => {
    const empty = await aDesk({ sample: false });
    const { release, documents } = await new LiveCatalogue().of(empty.storage.read);
    expect([release, documents.size]).toEqual([undefined, 0]);
    await empty.close();
  });

  it('never holds documents of one release under the name of another', async () => {
    const { read } = desk.storage;
    let isFirst = true;
    const documents = {
      ...read.documents,
      // A release lands between the two reads.
      list: async () => {
        const before = await read.documents.list();
        if (isFirst) await retire('sessionid');
        isFirst = false;
        return before;
      },
    };
    const { release, judged } = await new LiveCatalogue().of({ ...read, documents });
    expect([release?.n, judged.catalogue.entry.has('sessionid')]).toEqual([2, false]);
  });
});
