import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { ChangesScreen, status } from '../changes.fixture';

describe('my change', () => {
  const administrator = { id: 'ada', permissions: ['read', 'edit'] };

  it('leads to the change that my edits land in', async () => {
    const screen = await ChangesScreen.open('/changes/mine', administrator);
    await screen.answerSurroundings({
      ...status,
      myChange: { id: 'C-7', title: 'Mine', state: 'draft', edits: 1 },
    });
    const router = TestBed.inject(Router);
    await screen.until(() => router.url !== '/changes/mine');
    expect(router.url).toBe('/changes/C-7');
  });

  it('says how a change begins when there is none', async () => {
    const screen = await ChangesScreen.open('/changes/mine', administrator);
    await screen.answerSurroundings();
    expect(screen.text).toContain('You have no open change');
    expect(screen.text).toContain('opens by itself');
  });

  it('tells a reviewer who opens changes', async () => {
    const screen = await ChangesScreen.open('/changes/mine', { id: 'rev', permissions: ['read'] });
    await screen.answerSurroundings();
    expect(screen.text).toContain('Changes are opened by administrators');
  });
});
