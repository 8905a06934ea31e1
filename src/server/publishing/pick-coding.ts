import type { Coding } from '../releases/artefact-repository.ts';

const preferred = ['br', 'gzip', 'identity'] as const satisfies readonly Coding[];

/**
 * The coding to answer with (RFC 9110 §12.5.3). Among those the client weighs alike the smallest is taken.
 * @param header `Accept-Encoding`; absent means that nothing was said, and identity is safe
 * @returns identity even where it is refused: an answer helps more than 406
 */
export function pickCoding(header: string | undefined, available: readonly Coding[]): Coding {
  const weights = new Map((header ?? 'identity').split(',').map(weigh));
  const weightOf = (coding: Coding): number =>
    weights.get(coding) ?? (coding === 'identity' ? 0.001 : (weights.get('*') ?? 0));
  const best = preferred
    .filter((coding) => available.includes(coding) && weightOf(coding) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  return best ?? 'identity';
}

function weigh(part: string): [string, number] {
  const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice('q='.length));
  return [coding, Number.isFinite(weight) ? weight : 0];
}
