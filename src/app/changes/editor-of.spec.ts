import { kinds } from '../../registry/index';
import { routes } from '../app.routes';
import { editorOf } from './editor-of';

describe('the editor of a document', () => {
  for (const kind of kinds) {
    it(`of kind ${kind} is a page of the console`, () => {
      const page = editorOf(kind, 'x').path[0]?.split('/')[1] ?? '';
      const pages = routes.flatMap(({ children = [] }) => children.map(({ path }) => path));
      expect(pages).toContain(page);
    });
  }

  it('opens the very document', () => {
    expect(editorOf('location', 'back-office').path).toEqual([
      '/settings/locations',
      'back-office',
    ]);
  });

  it('opens the very field', () => {
    expect(editorOf('provider', 'example', '/legalName')).toEqual({
      path: ['/providers', 'example'],
      fragment: '/legalName',
    });
  });
});
