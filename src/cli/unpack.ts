import { unzipSync } from 'fflate';

/** A pack of 5,000 entries in ten locales stays far below these. */
export const limits = { archive: 64 << 20, files: 1000, bytes: 512 << 20 } as const;

export type Unpacked =
  | { readonly files: ReadonlyMap<string, Uint8Array> }
  /** Why it is no pack, in a sentence's middle. */
  | { readonly failure: string };

class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Names that mean the same file in every folder they could be unpacked into: no root, no `..`, no backslash. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9_.-]*(\/[A-Za-z0-9][A-Za-z0-9_.-]*)*$/;

/** In memory alone: nothing of a stranger's archive touches the disk. */
export function unpack(zip: Uint8Array): Unpacked {
  if (zip.length > limits.archive) return { failure: 'it is too large' };
  const seen = new Set<string>();
  let bytes = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        bytes += originalSize;
        if (!plainName.test(name)) throw new Refusal(`it names a file ${JSON.stringify(name)}`);
        if (seen.has(name)) throw new Refusal(`it holds ${name} twice`);
        seen.add(name);
        if (seen.size > limits.files) throw new Refusal('it holds too many files');
        if (bytes > limits.bytes) throw new Refusal('it unpacks to too much');
        return true;
      },
    });
    return { files: new Map(Object.entries(files)) };
  } catch (error) {
    // Whatever a stranger's bytes made of the reader, the answer is that they are no pack.
    return { failure: error instanceof Refusal ? error.message : 'it is not a ZIP' };
  }
}
