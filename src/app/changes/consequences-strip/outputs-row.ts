import type { ConsequenceRow, Telling } from './consequence-row';

/** What others read that says something else; who they are, nobody knows. */
export function outputsRow({ view, language }: Telling): readonly ConsequenceRow[] {
  const { outputs } = view.consequences;
  if (outputs.length === 0) return [];
  return [
    {
      key: 'outputs',
      tone: 'plain',
      badge: language.say('consequences.outputs.badge'),
      says: language.say('consequences.outputs.says', { count: outputs.length }),
      why: outputs.map(({ address, how }) => ({
        words: language.say(`consequences.outputs.${how}`, { address }),
      })),
    },
  ];
}
