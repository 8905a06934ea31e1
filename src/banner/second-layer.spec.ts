import { ConsentKeeper } from './consent/consent-keeper.ts';
import { aNotice, anEntry, someEntries } from './sample-notice.fixture.ts';
import { showSecondLayer } from './second-layer.ts';

const notice = aNotice({ choice: { cookie: 'spec_layer', maxAgeSeconds: 3600 } });
const entries = someEntries(anEntry(), anEntry({ id: 'ga', category: 'statistical' }));
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

describe('the second layer', () => {
  let host: HTMLElement;
  let root: ShadowRoot;
  let warn: jasmine.Spy;
  let settle: jasmine.Spy;

  async function show({
    keeper = new ConsentKeeper(notice, false),
    found = () => Promise.resolve<unknown>(entries),
  } = {}): Promise<void> {
    const shown = { notice, policyUrl: '/policy/en', entries: found };
    showSecondLayer({ root, warn }, shown, keeper, settle);
    await settled();
  }
  const press = (label: string): void =>
    [...root.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
  const rows = () => [...root.querySelectorAll('.category')];
  const switches = () => [...root.querySelectorAll('input')];
  /** What would be granted, by the answer that was handed over. */
  const granted = () => {
    const [wants] = settle.calls.mostRecent().args as [(category: object) => boolean];
    return notice.categories.filter(wants).map(({ id }) => id);
  };

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    warn = jasmine.createSpy('warn');
    settle = jasmine.createSpy('settle');
  });
  afterEach(() => host.remove());

  it('has a switch, off, for each category to decide and words for the others', async () => {
    await show();
    expect(switches().map(({ checked }) => checked)).toEqual([false, false]);
    expect(rows()[0]?.querySelector('.state')?.textContent).toBe('Always on');
  });

  it('ties each switch to its label and its description', async () => {
    await show();
    const [first] = switches();
    expect(first?.labels?.[0]?.textContent).toBe('Statistical cookies');
    const described = root.getElementById(first?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('They count visits.');
    expect(first?.getAttribute('role')).toBe('switch');
  });

  it('names the privacy signal where it decides', async () => {
    await show({ keeper: new ConsentKeeper(notice, true) });
    expect(switches().length).toBe(1);
    expect(rows()[2]?.querySelector('.state')?.textContent).toBe('Global Privacy Control');
  });

  it('shows the choice in effect', async () => {
    const keeper = new ConsentKeeper(notice, false);
    keeper.decide(({ id }) => id === 'third-party');
    await show({ keeper });
    expect(switches().map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('hands over what the switches say, and closes before', async () => {
    await show();
    switches()[1]?.click();
    settle.and.callFake(() => expect(root.querySelector('[open]')).toBeNull());
    press('Save my choice');
    expect(granted()).toEqual(['third-party']);
  });

  for (const [label, expected] of [
    ['Accept all', ['necessary', 'statistical', 'third-party']],
    ['Refuse all', []],
  ] as const) {
    it(`hands over everything or nothing on “${label}”, whatever the switches say`, async () => {
      await show();
      switches()[0]?.click();
      press(label);
      expect(granted()).toEqual([...expected]);
    });
  }

  it('is shown once, however often it is asked for, and decides nothing when it is closed', async () => {
    await show();
    await show();
    expect(root.querySelectorAll('dialog').length).toBe(1);
    press('Close');
    await settled();
    expect(root.querySelector('dialog')).toBeNull();
    expect(settle).not.toHaveBeenCalled();
  });

  it('puts each entry under its category', async () => {
    await show();
    expect(rows().map((row) => row.querySelectorAll('details').length)).toEqual([1, 1, 0]);
  });

  it('can be answered when the entries cannot be read', async () => {
    await show({ found: () => Promise.resolve({ code: 'NOT_FOUND' }) });
    expect(warn).toHaveBeenCalledTimes(1);
    press('Refuse all');
    expect(settle).toHaveBeenCalledTimes(1);
  });
});
