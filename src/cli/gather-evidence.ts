import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Unreachable } from './unreachable.ts';
import type { Evidence } from './verify.ts';

export async function evidenceFromFiles(
  file: string,
  signed?: { readonly manifest: string; readonly keys: string },
): Promise<Evidence> {
  const body = await read(file);
  if (!signed) return { body };
  const manifest = text(await read(signed.manifest));
  return { body, signed: { manifest, keys: await readKeys(signed.keys) } };
}

export const readKeys = async (file: string): Promise<unknown> => parseKeys(await read(file), file);

export const readPack = (file: string): Promise<Uint8Array> => read(file);

/** @param address of an installation, or of one of its registry JSONs */
export async function evidenceFromAddress(address: string): Promise<Evidence> {
  const file = fileAt(address);
  const { body, release } = await fetchRelease(file);
  const base = new URL('/registry/v1/', file);
  const manifest = text((await fetchBytes(new URL(`releases/${release}.manifest.jws`, base))).body);
  const keysUrl = new URL('keys.json', base);
  const keys = parseKeys((await fetchBytes(keysUrl)).body, keysUrl.href);
  if (release === 1) return { body, signed: { manifest, keys } };
  const before = await fetchBytes(new URL(`releases/${release - 1}.json`, base));
  return { body, signed: { manifest, keys }, previousDigest: digestOf(before.body) };
}

const digestOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function fileAt(address: string): URL {
  const url = new URL(address);
  return url.pathname.endsWith('.json') ? url : new URL('/registry/v1/latest.json', url);
}

/** The number comes from the file: `latest` may move between two requests, a numbered release may not. */
async function fetchRelease(file: URL): Promise<{ body: Uint8Array; release: number }> {
  const { body } = await fetchBytes(file);
  const release = releaseIn(body);
  if (release === undefined) throw new Unreachable(`${file.href} is not a registry JSON`);
  return { body, release };
}

function releaseIn(body: Uint8Array): number | undefined {
  try {
    const value: unknown = JSON.parse(text(body));
    const release =
      typeof value === 'object' && value !== null && 'release' in value ? value.release : undefined;
    return typeof release === 'number' && Number.isSafeInteger(release) && release > 0
      ? release
      : undefined;
  } catch {
    return undefined; // Not JSON: the caller says so.
  }
}

async function fetchBytes(url: URL): Promise<{ body: Uint8Array }> {
  let answer: Response;
  try {
    answer = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(30_000) });
  } catch (cause) {
    throw new Unreachable(`${url.href} cannot be reached`, { cause });
  }
  if (!answer.ok) throw new Unreachable(`${url.href} answered ${answer.status}`);
  return { body: new Uint8Array(await answer.arrayBuffer()) };
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Unreachable(`${file} cannot be read`, { cause });
  }
}

function parseKeys(bytes: Uint8Array, from: string): unknown {
  try {
    return JSON.parse(text(bytes));
  } catch (cause) {
    throw new Unreachable(`${from} is not JSON`, { cause });
  }
}
