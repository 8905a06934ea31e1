import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import type { ChangeView, FindingView } from '../change-view';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { aChange, causing } from '../change.fixture';
import { PublishDialog } from './publish-dialog';

const warning: FindingView = {
  rule: 'CK009',
  pack: 'core',
  version: '2026.1',
  severity: 'warning',
  aside: 'both',
  document: { kind: 'entry', id: 'csrftoken' },
  path: '/duration',
  params: {},
  key: 'k',
};
const setAside = {
  rule: 'CK009',
  pack: 'core',
  version: '2026.1',
  document: { kind: 'entry', id: 'csrftoken' },
  path: '/duration',
  key: 'k',
  reason: 'The provider allows no shorter one.',
  person: 'ada',
  at: '2026-11-25T10:00:00Z',
  until: '2027-11-25',
} as const;

describe('the question before publishing', () => {
  async function ask(parts: Partial<ChangeView>): Promise<HTMLElement> {
    const data = { view: aChange(parts), names: new Map(), live: 42 };
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([]),
        { provide: MAT_DIALOG_DATA, useValue: data },
        { provide: MatDialogRef, useValue: { close: () => undefined } },
      ],
    });
    await speak();
    const fixture = TestBed.createComponent(PublishDialog);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const textOf = (page: HTMLElement): string => page.textContent.replaceAll(/\s+/g, ' ');

  it('tells what it causes, and what happens then', async () => {
    const reasons = [{ rule: 'new-category', category: 'statistical' }] as const;
    const consequences = causing({ reconsent: { needed: true, reasons, verdict: true } });
    const text = textOf(await ask({ consequences }));
    expect(text).toContain('the category “statistical” is new');
    expect(text).toContain('Visitors will be asked for their consent again.');
    expect(text).toContain('change at once');
  });

  it('goes by a person’s word where the rules were overridden', async () => {
    const reasons = [{ rule: 'new-category', category: 'statistical' }] as const;
    const override = { asksAgain: false, reason: 'Known before.', person: 'ada', at: '' };
    const reconsent = { needed: true, reasons, override, verdict: false };
    const text = textOf(await ask({ consequences: causing({ reconsent }) }));
    expect(text).toContain('Choices that visitors made stay valid.');
    expect(text).toContain('The approval confirmed this');
  });

  it('leads to warnings that nobody acknowledged', async () => {
    const page = await ask({ findings: [warning] });
    expect(textOf(page)).toContain('Nobody acknowledged one warning yet');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/changes/C-4?tab=findings');
  });

  it('is silent about those that somebody did', async () => {
    const page = await ask({ findings: [{ ...warning, setAside }] });
    expect(textOf(page)).not.toContain('Nobody acknowledged');
  });
});
