import { clockWords } from '../format';
import type { Language } from '../language';
import type { DraftState } from './draft-state';

/** What `app-save-line` of `ui` takes. */
export type DraftLine =
  | { readonly is: 'unsaved' | 'saving' | 'offline' }
  | { readonly is: 'saved'; readonly time: string; readonly change?: string }
  | { readonly is: 'failed'; readonly reason: string };

/** The save line in words; nothing before the first save. Reads the language, so use it in a template or `computed`. */
export function draftLine(state: DraftState, language: Language): DraftLine | undefined {
  switch (state.kind) {
    case 'idle':
      return undefined;
    case 'saving':
      return { is: 'saving' };
    case 'saved': {
      const time = clockWords(state.at, language.current());
      return { is: 'saved', time, change: state.change };
    }
    case 'offline-kept':
      return { is: 'offline' };
    case 'failed': {
      const { key, values } = state.problem.words;
      return { is: 'failed', reason: language.say(key, values) };
    }
    case 'refused':
      return { is: 'failed', reason: language.say('draft.refused', { n: state.problems.length }) };
    case 'asks':
      return { is: 'failed', reason: language.say('draft.asks', { n: state.approvals }) };
    case 'conflict':
      return {
        is: 'failed',
        reason: language.say('draft.conflict', { n: state.conflicts.length }),
      };
  }
}
