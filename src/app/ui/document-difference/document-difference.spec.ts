import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import type { DifferenceRow } from '../field-difference/difference-row';
import { DocumentDifference } from './document-difference';

const row: DifferenceRow = {
  at: '/path',
  label: 'Path',
  aside: '',
  note: '',
  shape: 'value',
  isMono: true,
  before: '/',
  after: '/shop',
  says: '',
  removed: [],
  added: [],
  kept: [],
};

describe('the difference of a document', () => {
  async function draw(inputs: Record<string, unknown>): Promise<HTMLElement> {
    TestBed.configureTestingModule({ providers: [...consoleForSpecs(), provideRouter([])] });
    await speak();
    const fixture = TestBed.createComponent(DocumentDifference);
    for (const [name, value] of Object.entries({ op: 'update', rows: [row], ...inputs })) {
      fixture.componentRef.setInput(name, value);
    }
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('strikes the old value and underlines the new one', async () => {
    const element = await draw({});
    expect(element.querySelector('del')?.textContent).toBe('/');
    expect(element.querySelector('ins')?.textContent).toBe('/shop');
  });

  it('is also told without colours', async () => {
    const element = await draw({});
    expect(element.textContent.replaceAll(/\s+/g, ' ')).toMatch(/removed: .*added: /);
  });

  it('lists what is wholly new without marks', async () => {
    const element = await draw({ op: 'create' });
    expect(element.textContent).toContain('everything below is added');
    expect(element.querySelector('ins')).toBeNull();
  });

  it('puts a note beside its field, and others first', async () => {
    const element = await draw({
      notes: {
        '/path': [{ severity: 'error', words: 'Starts wrongly.' }],
        '/names': [{ severity: 'warning', words: 'No name.' }],
      },
    });
    expect(element.querySelector('app-field-difference')?.textContent).toContain('Starts wrongly.');
    expect(element.firstElementChild?.textContent).toContain('No name.');
  });

  it('links a note to the field that mends it', async () => {
    const link = { path: ['/providers', 'example'], fragment: '/path' };
    const element = await draw({
      notes: { '/path': [{ severity: 'error', words: 'Starts wrongly.', link }] },
    });
    const anchor = element.querySelector('.finding a');
    expect(anchor?.getAttribute('href')).toBe('/providers/example#/path');
  });

  it('folds what did not change', async () => {
    const element = await draw({ unchanged: [row, { ...row, at: '/x' }] });
    expect(element.querySelector('summary')?.textContent).toContain('2 fields without a change');
    expect(element.querySelector('details')?.open).toBeFalse();
  });

  it('shows a reviewed text once, with the state it moved to', async () => {
    const element = await draw({
      rows: [
        {
          ...row,
          shape: 'text',
          before: 'Same',
          after: 'Same',
          states: { before: 'draft', after: 'reviewed' },
        },
      ],
    });
    expect(element.querySelector('.same')?.textContent).toBe('Same');
    expect(element.querySelector('.states')?.textContent).toMatch(/draft.*reviewed/s);
  });
});
