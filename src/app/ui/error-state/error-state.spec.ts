import { ApiProblem } from '../../platform/api-problem';
import { show } from '../show.fixture';
import { ErrorState } from './error-state';

describe('something that could not be loaded', () => {
  const internal = new ApiProblem({ status: 500, code: 'INTERNAL', requestId: 'r-9' });

  it('says why, aloud, and can be asked for again', async () => {
    const { page, piece, words } = await show(ErrorState, {
      error: new ApiProblem({ status: 0, code: 'OFFLINE' }),
    });
    expect(page.getAttribute('role')).toBe('alert');
    expect(words()).toContain('The server cannot be reached');
    expect(page.querySelector('code')).withContext('nothing answered').toBeNull();
    const retry = jasmine.createSpy('retry');
    piece.retry.subscribe(retry);
    page.querySelector('button')!.click();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('shows the id of the request, and offers it to be passed on', async () => {
    const { page, words } = await show(ErrorState, { error: internal });
    expect(page.querySelector('code')!.textContent).toBe('r-9');
    expect(words()).toContain('Copy details');
  });

  it('finds the failure in what a resource wrapped around it', async () => {
    const { page } = await show(ErrorState, { error: new Error('wrapped', { cause: internal }) });
    expect(page.querySelector('code')!.textContent).toBe('r-9');
  });

  for (const error of [new TypeError('x is undefined'), 'oops', undefined]) {
    it(`never shows what it does not know: ${String(error)}`, async () => {
      const { page, words } = await show(ErrorState, { error });
      expect(words()).not.toContain('undefined');
      expect(words()).not.toContain('oops');
      expect(page.querySelectorAll('p').length).toBe(1);
    });
  }
});
