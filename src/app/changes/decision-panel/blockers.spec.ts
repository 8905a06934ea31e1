import type { Finding } from '../../../registry/index';
import type { ChangeView } from '../change-view';
import { blockersOf } from './blockers';

const finding = (id: string, path: string, severity: Finding['severity'] = 'error') =>
  ({ rule: 'RQ001', severity, path, document: { kind: 'provider', id } }) as Finding;
const viewOf = (...findings: readonly Finding[]) =>
  ({
    documents: [{ kind: 'provider', id: 'example', title: 'Example' }],
    findings,
  }) as unknown as ChangeView;

describe('what blocks a change', () => {
  it('is told once a document, and leads to its first field', () => {
    const view = viewOf(finding('example', '/legalName'), finding('example', '/country'));
    expect(blockersOf(view)).toEqual([
      {
        key: 'provider/example',
        title: 'Example',
        kind: 'provider',
        errors: 2,
        link: { path: ['/providers', 'example'], fragment: '/legalName' },
      },
    ]);
  });

  it('may lie outside the change', () => {
    expect(blockersOf(viewOf(finding('other', '/role'))).map(({ title }) => title)).toEqual([
      'other',
    ]);
  });

  it('is no warning', () => {
    expect(blockersOf(viewOf(finding('example', '/role', 'warning')))).toEqual([]);
  });
});
