import { forgetRefused } from './forget-refused.ts';
import { showSecondLayer } from './second-layer.ts';
import { unblockContent } from './unblock-content.ts';

// All that comes after the question, built as a file of its own: whoever has not answered yet, and a
// page with nothing to do after the answer, never loads it.
export { forgetRefused, showSecondLayer, unblockContent };
export interface Details {
  readonly forgetRefused: typeof forgetRefused;
  readonly showSecondLayer: typeof showSecondLayer;
  readonly unblockContent: typeof unblockContent;
}
