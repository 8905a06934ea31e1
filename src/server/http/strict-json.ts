const deepest = 64;
const mostValues = 200_000;
const numeral = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const literals = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Why a text is not JSON that this server takes. */
export class BadJson extends Error {
  override readonly name = 'BadJson';
  /** UTF-16 code units from the start of the text. */
  readonly position: number;

  constructor(reason: string, position: number) {
    super(`${reason} at position ${position}`);
    this.position = position;
  }
}

/**
 * JSON (RFC 8259) as I-JSON (RFC 7493) restricts it: no duplicate names, no lone surrogates, no integer
 * beyond 2^53; also no `__proto__`, at most 64 levels and 200,000 values.
 * @throws BadJson with the position of what is wrong
 */
export function parseStrictJson(text: string): unknown {
  const reader = new Reader(text);
  const value = reader.value(1);
  reader.end();
  return value;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): unknown {
    if (depth > deepest) throw this.#bad('Nested too deeply');
    if (++this.#values > mostValues) throw this.#bad('Too many values');
    const character = this.#peek();
    if (character === '{') return this.#object(depth);
    if (character === '[') return this.#array(depth);
    if (character === '"') return this.#string();
    for (const [word, value] of literals) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  end(): void {
    if (this.#peek() !== '') throw this.#bad('Unexpected text');
  }

  #object(depth: number): object {
    const members: Record<string, unknown> = {};
    this.#at++;
    if (this.#take('}')) return members;
    do {
      if (this.#peek() !== '"') throw this.#bad('A name is missing');
      const start = this.#at;
      const name = this.#string();
      if (name === '__proto__') throw new BadJson('The name __proto__ is refused', start);
      if (Object.hasOwn(members, name)) throw new BadJson('A name stands twice', start);
      this.#expect(':');
      members[name] = this.value(depth + 1);
    } while (this.#take(','));
    this.#expect('}');
    return members;
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    if (this.#take(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.#take(','));
    this.#expect(']');
    return items;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') {
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    const words = this.#decode(start, end + 1);
    if (!words.isWellFormed()) throw new BadJson('A lone surrogate', start);
    this.#at = end + 1;
    return words;
  }

  #decode(start: number, end: number): string {
    try {
      return JSON.parse(this.#text.slice(start, end)) as string;
    } catch {
      throw new BadJson('A malformed string', start);
    }
  }

  #number(): number {
    numeral.lastIndex = this.#at;
    const match = numeral.exec(this.#text);
    if (!match) throw this.#bad(this.#peek() === '' ? 'Unexpected end' : 'Unexpected character');
    const value = Number(match[0]);
    const isInteger = match[1] === undefined && match[2] === undefined;
    if (!Number.isFinite(value) || (isInteger && !Number.isSafeInteger(value))) {
      throw this.#bad('A number beyond what can be kept exactly');
    }
    this.#at += match[0].length;
    return value;
  }

  #peek(): string {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'end')) this.#at++;
    return this.#text[this.#at] ?? '';
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }

  #expect(character: string): void {
    if (!this.#take(character)) throw this.#bad(`Expected ${character}`);
  }

  #bad(reason: string): BadJson {
    return new BadJson(reason, this.#at);
  }
}
