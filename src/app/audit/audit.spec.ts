import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from '../platform/console.fixture';
import auditRoutes from './audit-routes';
import type { AuditRow, ChainCheckAnswer, ReAnchor } from './audit-view';

const row: AuditRow = {
  seq: 7,
  at: '2026-11-24T10:00:00Z',
  actor: 'p-1',
  action: 'change.publish',
  object: 'change/C-4',
  payload: '{"release":2}',
  prev: 'aa',
  hash: 'bb',
  change: { id: 'C-4', title: 'Clearer words' },
  release: 2,
};
const page = {
  items: [row],
  total: 1,
  page: 1,
  size: 50,
  people: { 'p-1': 'Ada' },
  actions: ['change.publish', 'keys.polish'],
};

describe('the audit', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(address: string): Promise<void> {
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), provideRouter([{ path: 'audit', children: auditRoutes }])],
    });
    await speak();
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
    TestBed.tick();
  }
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
  }
  async function answer(url: string, body: object): Promise<string> {
    const caught = http.expectOne((request) => request.url === url);
    caught.flush(body);
    await settle();
    return caught.request.params.toString();
  }
  const text = () => harness.routeNativeElement!.textContent.replaceAll(/\s+/g, ' ');
  async function press(words: RegExp): Promise<void> {
    [...harness.routeNativeElement!.querySelectorAll('button')]
      .find((each) => words.test(each.textContent.trim()))!
      .click();
    await settle();
  }

  it('says who did what, on which change, and in which release it went live', async () => {
    await open('/audit');
    await answer('/api/v1/audit', page);
    expect(text()).toMatch(/Ada.*Published a release.*Clearer words.*C-4.*Release 2/);
    expect(text()).toContain('Events are kept for ever');
  });

  it('shows an action that it has no words for as it is', async () => {
    await open('/audit');
    await answer('/api/v1/audit', { ...page, items: [{ ...row, action: 'keys.polish' }] });
    expect(text()).toMatch(/Ada ?keys\.polish/);
  });

  it('unfolds an event into what was hashed', async () => {
    await open('/audit');
    await answer('/api/v1/audit', page);
    expect(harness.routeNativeElement!.querySelector('pre')).toBeNull();
    await press(/^Details/);
    expect(harness.routeNativeElement!.querySelector('pre')!.textContent).toContain('"release": 2');
    expect(text()).toContain('What differs in release 2');
  });

  it('asks for, and exports, exactly the filter of the address', async () => {
    await open('/audit?person=p-1&object=entry/sessionid&from=2026-03-01&page=2');
    const asked = await answer('/api/v1/audit', page);
    expect(asked).toBe('person=p-1&object=entry/sessionid&from=2026-03-01&page=2');
    const links = [...harness.routeNativeElement!.querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    const filter = 'person=p-1&object=entry%2Fsessionid&from=2026-03-01';
    expect(links).toContain(`/api/v1/audit/export.csv?${filter}`);
    expect(links).toContain(`/api/v1/audit/export.json?${filter}`);
  });

  it('keeps a chosen filter in the address and starts at the first page', async () => {
    await open('/audit?page=3');
    await answer('/api/v1/audit', page);
    const select = harness.routeNativeElement!.querySelector('select')!;
    select.value = 'p-1';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(TestBed.inject(Router).url).toBe('/audit?person=p-1');
  });

  it('names the filters that leave nothing', async () => {
    await open('/audit?person=p-1&release=4');
    await answer('/api/v1/audit', { ...page, items: [], total: 0 });
    expect(text()).toContain('No event matches Who Ada and What led to release 4.');
  });

  const whole: ChainCheckAnswer = {
    events: 12,
    breaks: [],
    reAnchors: [],
    checkpoints: [
      { release: 1, size: 1, holds: true },
      { release: 2, size: 7, holds: true },
    ],
  };
  const record: ReAnchor = {
    seq: 9,
    at: '2026-03-12T08:00:00Z',
    operator: 'Olga',
    reason: 'A disk was exchanged.',
    breaks: [
      { kind: 'checkpoint', release: 2 },
      { kind: 'edited', seq: 3 },
    ],
  };
  const carriedOn: ChainCheckAnswer = {
    ...whole,
    reAnchors: [record],
    checkpoints: [
      { release: 1, size: 1, holds: true },
      { release: 2, size: 7, holds: false, reAnchoredBy: 9 },
    ],
  };
  for (const [found, sentence] of [
    [carriedOn, 'The chain is whole since event 9. 12 events'],
    [carriedOn, 'The manifest of release 1 attests it.'],
    [
      carriedOn,
      'It was broken once. The chain is not the one that the manifest of release 2 attests. One more break',
    ],
    [carriedOn, 'Confirmed by Olga: “A disk was exchanged.” Event 9 carries the chain on'],
    [{ ...carriedOn, breaks: [{ kind: 'edited', seq: 11 }] }, 'The chain is broken. Event 11 was'],
    [whole, 'The chain is intact. 12 events'],
    [whole, 'The manifests of 2 releases, up to release 2, attest it.'],
    [{ ...whole, breaks: [{ kind: 'edited', seq: 3 }] }, 'Event 3 was edited'],
    [{ ...whole, breaks: [{ kind: 'gap', after: 3, found: 5 }] }, 'After event 3 comes event 5'],
    [{ ...whole, breaks: [{ kind: 'duplicate', seq: 3 }] }, 'Event 3 stands there twice'],
    [{ ...whole, breaks: [{ kind: 'unlinked', seq: 3 }] }, 'Event 3 does not name the hash'],
    [
      { ...whole, breaks: [{ kind: 'shorter-than-checkpoint', length: 5, expected: 7 }] },
      'There are 5 events, and a release attests 7',
    ],
    [
      { ...whole, checkpoints: [{ release: 2, size: 7, holds: false }] },
      'Release 2 attests another event 7',
    ],
  ] as const) {
    it(`says of the chain: ${sentence}`, async () => {
      await open('/audit');
      await answer('/api/v1/audit', page);
      await press(/^Verify the chain$/);
      await answer('/api/v1/audit/verify', found);
      expect(text()).toContain(sentence);
    });
  }
});
