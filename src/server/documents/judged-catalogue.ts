import { lintCatalogue, type Catalogue, type Finding } from '../../registry/index.ts';
import { keyOf } from './document-repository.ts';

interface Judgement {
  readonly day: string;
  readonly findings: readonly Finding[];
  readonly byDocument: ReadonlyMap<string, readonly Finding[]>;
}

/** A catalogue with what lint says about it. Rules look at the date, not at the hour: one run a day is enough. */
export class JudgedCatalogue {
  readonly catalogue: Catalogue;
  #judgement: Judgement | undefined;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
  }

  findings(now: string): readonly Finding[] {
    return this.#judge(now).findings;
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
    if (this.#judgement?.day !== day) this.#judgement = this.#run(day, now);
    return this.#judgement;
  }

  #run(day: string, now: string): Judgement {
    const packs = this.catalogue.settings.get('main')?.rulePacks ?? {};
    const { findings } = lintCatalogue(this.catalogue, { packs, now });
    return {
      day,
      findings,
      byDocument: Map.groupBy(findings, ({ document }) => keyOf(document)),
    };
  }
}
