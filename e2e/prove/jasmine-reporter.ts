// Passes on what specs of Jasmine say they have proved: `setSpecProperty('proved', [number, sentence])`.
interface Told {
  readonly status?: string;
  readonly properties?: Readonly<Record<string, unknown>> | null;
}

export default class ProofReporter {
  specDone(result: Told & { readonly fullName: string }): void {
    if (result.status === 'failed') process.stdout.write(`failed ${result.fullName}\n`);
    else this.#say(result);
  }

  suiteDone(result: Told): void {
    if (result.status !== 'failed') this.#say(result);
  }

  #say({ properties }: Told): void {
    const proved = properties?.['proved'];
    if (Array.isArray(proved)) process.stdout.write(`proved ${proved[0]}: ${proved[1]}\n`);
  }
}
