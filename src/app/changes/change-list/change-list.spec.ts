import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { ChangesScreen } from '../changes.fixture';
import type { ChangeRow } from '../change-view';

const row: ChangeRow = {
  id: 'C-4',
  title: 'Clearer API protection',
  state: 'in-review',
  approved: false,
  conflicted: false,
  author: { id: 'ada', name: 'Ada' },
  contributors: [
    { id: 'ada', name: 'Ada' },
    { id: 'bo', name: 'Bo' },
  ],
  edits: 3,
  revision: 5,
  approvals: 1,
  approvalsNeeded: 2,
  errors: 0,
  updatedAt: '2026-11-24T10:00:00Z',
};
const reviewer = { id: 'rev', permissions: ['read', 'review'] };
const list = '/api/v1/changes';
const pageOf = (...items: readonly ChangeRow[]) => ({
  items,
  total: items.length,
  page: 1,
  size: 25,
});

describe('the list of changes', () => {
  it('opens for a reviewer on what needs their review', async () => {
    const screen = await ChangesScreen.open('/changes', reviewer);
    const request = screen.http.expectOne(({ url }) => url === list);
    expect(request.request.params.get('tab')).toBe('needs-review');
    request.flush(pageOf());
    await screen.settle();
    expect(screen.text).toContain('Nothing waits for you');
  });

  it('opens for everybody else on all that is open', async () => {
    const screen = await ChangesScreen.open('/changes', { id: 'vic', permissions: ['read'] });
    const request = screen.http.expectOne(({ url }) => url === list);
    expect(request.request.params.get('tab')).toBe('open');
  });

  it('tells authors, approvals and the derived states of each change', async () => {
    const screen = await ChangesScreen.open('/changes?tab=open', reviewer);
    await screen.answer(
      list,
      pageOf(row, { ...row, id: 'C-5', approved: true, conflicted: true, errors: 2 }),
    );
    const [first, second] = screen.page.querySelectorAll('tbody tr');
    expect(first?.textContent).toMatch(/In review.*Ada, Bo.*1 of 2.*No errors/s);
    expect(second?.textContent).toMatch(/Approved.*Conflict.*2 errors/s);
  });

  it('keeps the tab in the address', async () => {
    const screen = await ChangesScreen.open('/changes?tab=open', reviewer);
    await screen.answer(list, pageOf(row));
    await screen.press('Closed');
    expect(TestBed.inject(Router).url).toBe('/changes?tab=closed');
    await screen.answer(list, pageOf());
    expect(screen.text).toContain('No change has ended yet');
  });

  it('says what failed and tries again', async () => {
    const screen = await ChangesScreen.open('/changes?tab=open', reviewer);
    await screen.refuse(
      screen.http.expectOne(({ url }) => url === list),
      500,
      'INTERNAL',
    );
    await screen.press('Try again');
    await screen.answer(list, pageOf(row));
    expect(screen.text).toContain('Clearer API protection');
  });

  it('speaks French', async () => {
    const screen = await ChangesScreen.open('/changes?tab=open', reviewer, 'fr');
    await screen.answer(list, pageOf(row));
    expect(screen.text).toContain('En relecture');
  });
});
