import type { Decision, Mark } from '../../../registry/index';
import { aChange, csrftoken, hubspot } from '../change.fixture';
import { shownMarks } from './shown-marks';

const mark = (name: Mark['mark'], content = '"e-1"'): Mark => ({
  ...{ kind: 'entry', id: 'csrftoken', mark: name, revision: 5, content },
});
const decision = (verdict: Decision['verdict'], ...marks: Mark[]): Decision => ({
  ...{ person: 'rev', verdict, revision: 5, contentHash: 'h', at: '', comment: '', setAside: [] },
  marks,
});
const documents = [{ ...csrftoken, etag: '"e-1"' }, hubspot];
const at = (own: readonly Mark[], decisions: readonly Decision[] = [], reader = 'ada') =>
  shownMarks(aChange({ documents, decisions }), own, reader).get('entry/csrftoken');

describe('the mark beside a document', () => {
  it('is one’s own, and says when the document was altered since', () => {
    expect(at([mark('fine')])).toEqual({ mark: 'fine', isAltered: false });
    expect(at([mark('fine', '"e-0"')])).toEqual({ mark: 'fine', isAltered: true });
    expect(at([])).toBeUndefined();
  });

  it('is what somebody returned, with their name', () => {
    const returned = decision('request-changes', mark('returned'));
    expect(at([], [returned])).toEqual({ mark: 'returned', isAltered: false, by: 'Rev' });
    expect(at([mark('fine')], [returned])).toEqual({ mark: 'fine', isAltered: false });
    expect(at([], [returned], 'rev')).toBeUndefined();
  });

  it('goes with a later decision of the same person', () => {
    const returned = decision('request-changes', mark('returned'));
    expect(at([], [returned, decision('approve', mark('fine'))])).toBeUndefined();
  });
});
