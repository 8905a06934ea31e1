import {
  applyEdits,
  byWeight,
  concernedBy,
  lintCatalogue,
  lintDocuments,
  type Catalogue,
  type Edit,
  type Finding,
} from '../../registry/index.ts';
import { keyOf } from './document-repository.ts';

type ByDocument = ReadonlyMap<string, readonly Finding[]>;

interface Judgement {
  readonly day: string;
  readonly byDocument: ByDocument;
}

/** A catalogue that was judged already, and what was edited in it since. */
interface Origin {
  readonly judged: JudgedCatalogue;
  readonly edits: readonly Edit[];
}

/** With more documents to judge again, judging everything is no slower. */
const FEW = 100;

/** A catalogue with what lint says about it. Rules look at the date, not at the hour: one run a day is enough. */
export class JudgedCatalogue {
  readonly catalogue: Catalogue;
  #judgement: Judgement | undefined;
  #findings: readonly Finding[] | undefined;
  /** Let go once it was used: a chain of them would hold every catalogue that ever was. */
  #origin: Origin | undefined;

  constructor(catalogue: Catalogue, origin?: Origin) {
    this.catalogue = catalogue;
    this.#origin = origin;
  }

  /** The catalogue with these edits. Only what they concern is judged again; everything else keeps its findings. */
  with(edits: readonly Edit[]): JudgedCatalogue {
    const origin = this.#judgement ? undefined : this.#origin;
    return new JudgedCatalogue(applyEdits(this.catalogue, edits), {
      judged: origin?.judged ?? this,
      edits: [...(origin?.edits ?? []), ...edits],
    });
  }

  /** Errors first, then by document and path. */
  findings(now: string): readonly Finding[] {
    const { byDocument } = this.#judge(now);
    this.#findings ??= [...byDocument.values()].flat().sort(byWeight);
    return this.#findings;
  }

  errors(now: string): readonly Finding[] {
    return this.findings(now).filter(({ severity }) => severity === 'error');
  }

  /** @param key `kind/id` */
  findingsOf(key: string, now: string): readonly Finding[] {
    return this.#judge(now).byDocument.get(key) ?? [];
  }

  #judge(now: string): Judgement {
    const day = now.slice(0, 'YYYY-MM-DD'.length);
    if (this.#judgement?.day === day) return this.#judgement;
    const byDocument = this.#judgedAgain(now) ?? this.#judgedWhole(now);
    this.#origin = undefined;
    this.#findings = undefined;
    this.#judgement = { day, byDocument };
    return this.#judgement;
  }

  #judgedWhole(now: string): ByDocument {
    return grouped(lintCatalogue(this.catalogue, this.#context(now)).findings);
  }

  /** @returns undefined when there is nothing to start from, or too much to judge again */
  #judgedAgain(now: string): ByDocument | undefined {
    const { judged, edits } = this.#origin ?? {};
    if (!judged || !edits || edits.length > FEW) return undefined;
    const concerned = concernedBy(judged.catalogue, this.catalogue, edits);
    if (!concerned || concerned.length > FEW) return undefined;
    const findings = new Map(judged.#judge(now).byDocument);
    for (const place of concerned) findings.delete(keyOf(place));
    const again = lintDocuments(this.catalogue, concerned, this.#context(now));
    for (const [key, found] of grouped(again)) findings.set(key, found);
    return findings;
  }

  #context(now: string) {
    return { packs: this.catalogue.settings.get('main')?.rulePacks ?? {}, now };
  }
}

const grouped = (findings: readonly Finding[]): ByDocument =>
  Map.groupBy(findings, ({ document }) => keyOf(document));
