import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

interface Costs {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const today: Costs = { memory: 19_456, passes: 2, parallelism: 1 };
const [saltBytes, tagBytes] = [16, 32];

/** Each hash holds 19 MiB and one thread of Node's pool: more at once would starve everything else. */
const mostAtOnce = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** @returns a PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash` */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const tag = await tagOf(password, salt, today, tagBytes);
  const { memory, passes, parallelism } = today;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** @param phc as stored; a string of another form fits no password */
export async function isPasswordOf(phc: string, password: string): Promise<boolean> {
  const parsed = parsePhc(phc);
  if (!parsed) return false;
  const tag = await tagOf(password, parsed.salt, parsed.costs, parsed.tag.length);
  return timingSafeEqual(tag, parsed.tag);
}

/** True when the costs have risen since: hash again while the password is at hand. */
export function needsRehash(phc: string): boolean {
  const costs = parsePhc(phc)?.costs;
  return (
    costs?.memory !== today.memory ||
    costs.passes !== today.passes ||
    costs.parallelism !== today.parallelism
  );
}

function parsePhc(phc: string): { costs: Costs; salt: Buffer; tag: Buffer } | undefined {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!match) return undefined;
  const [, memory, passes, parallelism, salt = '', tag = ''] = match;
  return {
    costs: {
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
    },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

async function tagOf(
  password: string,
  nonce: Buffer,
  costs: Costs,
  tagLength: number,
): Promise<Buffer> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    // NFC, or a password typed on another keyboard would be another password.
    return await derive('argon2id', {
      message: password.normalize('NFC'),
      nonce,
      ...costs,
      tagLength,
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
