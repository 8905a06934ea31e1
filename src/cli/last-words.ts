import type { Step } from './steps.ts';

/** What rests on the signature, by the step that says so. */
const proofs = {
  pages: 'the banner and the policy pages',
  content: 'what was approved',
  difference: 'the difference',
  approvals: 'who approved it, by id',
  decisions: 'every decision with its words and its time',
  history: 'which events came before',
} as const;

const told = [
  'names of people',
  'title and description of the change',
  'the newest event in audit.json',
  'schema.json, README.txt and VERIFY.txt',
] as const;

/** After a pack was verified: what is proved, and what stands beside it as the installation told it. */
export function lastWords(steps: readonly Step[]): readonly string[] {
  const isOk = (name: string): boolean =>
    steps.some((step) => step.name === name && step.outcome === 'ok');
  const names = Object.keys(proofs) as (keyof typeof proofs)[];
  const [proved, unproved] = [names.filter(isOk), names.filter((name) => !isOk(name))];
  return [
    `Proved: ${['the registry', ...proved.map((name) => proofs[name])].join('; ')}.`,
    `Only told: ${[...told, ...unproved.map((name) => proofs[name])].join('; ')}.`,
    'The names are as the installation told them; the audit chain proves the ids.',
  ];
}
