import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { readConfirmation } from './audit/read-confirmation.ts';
import { setSecondPersonWaived } from './changes/second-person.ts';
import { instantOf } from './clock.ts';
import { readConfig, type Config } from './config.ts';
import { Refused } from './http/problem-reply.ts';
import { addByOperator, resetWithMail, takeFactorByOperator } from './people/operator-verbs.ts';
import { mailerOf, start } from './start.ts';
import { CannotStart } from './storage-errors.ts';
import { rotateKey } from './publishing/signing-key.ts';
import { alterationOf, backUp } from './storage/backup.ts';
import { openBeside, openStorage } from './storage/open-storage.ts';
import { reAnchorByOperator } from './storage/re-anchor-folder.ts';
import { restore } from './storage/restore.ts';
import { verifyFolder } from './storage/verify-folder.ts';

const usage = `Usage: node src/server/main.ts VERB
  serve                            start the server (also without a verb)
  backup FILE                      copy the data into one file; the server may go on
  verify                           check the data, the audit chain, releases and signatures
  verify FILE                      check that a backup is what was saved
  restore FILE [--accept-rewind]   put a backup in the place of the data; the server is stopped
  audit re-anchor                  list the breaks of the audit chain; the server is stopped
  audit re-anchor BREAK… --by NAME --reason WORDS
                                   go on behind breaks that you confirmed; nothing is rewritten
  keys rotate                      sign with a new key from the next release on
  approvals waive                  let changes go live without a second person; everything will say so
  approvals require                ask for a second person again
  people add EMAIL NAME ROLE,ROLE  add a person; the password comes on standard input
  people reset EMAIL               print a link, good for one hour, that sets a new password
  people factor-off EMAIL          take away the second factor that somebody lost
The environment variables are listed in docs/operators.md.`;

const builtFiles = path.resolve(import.meta.dirname, '../../dist');
const tools = { clock: () => new Date(), ids: randomUUID };
const wrongUse = 2;
/** How long requests in flight may take to end once the server is asked to stop. */
const GRACE_MS = 10_000;

async function serve(config: Config): Promise<void> {
  const logger = pino(
    { level: config.logLevel, redact: ['*.password', '*.token', '*.code', '*.cookie'] },
    pino.destination(2),
  );
  const storage = await openStorage(config.dataFolder, config.signingKeyFile);
  const { server, url, setUpLink } = await start(config, { ...tools, storage, builtFiles, logger });
  const stop = (): void => {
    setTimeout(() => server.server.closeAllConnections(), GRACE_MS).unref();
    void server
      .close()
      .then(() => storage.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  if (setUpLink !== undefined) console.log(`Make the first account here: ${setUpLink}`);
  if (config.port === 0) console.log(JSON.stringify({ listening: url }));
  else console.log(`Cookie Registry: ${url}\nData: ${config.dataFolder}`);
}

async function verify({ dataFolder }: Config): Promise<void> {
  const { found, told, wholeSince } = await verifyFolder(dataFolder);
  for (const line of told) console.log(line);
  tell(found, wholeSince);
}

async function reAnchor(config: Config, words: readonly string[]): Promise<void> {
  const confirmation = readConfirmation(words);
  if (!confirmation) return explainUsage();
  for (const line of await reAnchorByOperator(config, tools, confirmation)) console.log(line);
}

async function bringBack({ dataFolder }: Config, words: readonly string[]): Promise<void> {
  const [file, ...more] = words.filter((word) => word !== '--accept-rewind');
  if (file === undefined || more.length > 0) return explainUsage();
  const kept = await restore(dataFolder, path.resolve(file), words.includes('--accept-rewind'));
  console.log(`Restored from ${file}.`);
  if (kept !== undefined) console.log(`What was there is kept in ${kept}.`);
}

async function rotate({ dataFolder, signingKeyFile }: Config): Promise<void> {
  const storage = await openBeside(dataFolder, signingKeyFile);
  try {
    const now = instantOf(tools.clock());
    const kid = await storage.transact((ports) => rotateKey(ports, now));
    console.log(`Releases are signed by ${kid} from now on. Earlier keys stay in keys.json.`);
    console.log(`Keep a copy of ${storage.read.keyFile.place} apart from the backups.`);
  } finally {
    await storage.close();
  }
}

async function approvals({ dataFolder }: Config, waived: boolean): Promise<void> {
  const storage = await openBeside(dataFolder);
  try {
    await storage.transact((repositories) => setSecondPersonWaived(repositories, tools, waived));
    console.log(
      waived
        ? 'Changes need no approval. Each change, release and evidence pack says "no second person".'
        : 'Changes need the approvals that the settings ask for.',
    );
  } finally {
    await storage.close();
  }
}

function tell(found: readonly string[], wholeSince?: number): void {
  for (const line of found) console.log(line);
  const since = wholeSince === undefined ? '' : ` since event ${wholeSince}`;
  console.log(
    found.length === 0 ? `Everything holds${since}.` : `${found.length} things do not hold.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

async function people(config: Config, [act, email, name, roles]: readonly string[]): Promise<void> {
  if (email === undefined) return explainUsage();
  const publicUrl = (): string => config.publicUrl ?? `http://localhost:${config.port}`;
  const storage = await openBeside(config.dataFolder);
  const parts = { ...tools, storage, publicUrl };
  try {
    if (act === 'add' && name !== undefined && roles !== undefined) {
      const password = (await text(process.stdin)).replace(/\r?\n$/, '');
      await addByOperator(parts, { email, name, password }, roles.split(','));
      console.log(`${name} can sign in.`);
    } else if (act === 'reset') {
      const mailer = mailerOf(config);
      const { link, mailed } = await resetWithMail({ ...parts, ...(mailer && { mailer }) }, email);
      mailer?.close();
      console.log(link);
      if (mailer) console.log(mailed ? `Mailed to ${email}.` : 'No mail left: hand the link over.');
    } else if (act === 'factor-off') {
      await takeFactorByOperator(parts, email);
      console.log(`${email} signs in by password alone.`);
    } else explainUsage();
  } finally {
    await storage.close();
  }
}

function explainUsage(): void {
  console.error(usage);
  process.exitCode = wrongUse;
}

async function run([verb = 'serve', ...rest]: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const [first] = rest;
  if (verb === 'serve' && first === undefined) return serve(config);
  if (verb === 'verify' && first === undefined) return verify(config);
  if (verb === 'verify' && first !== undefined)
    return tell(await alterationOf(path.resolve(first)));
  if (verb === 'approvals' && (first === 'waive' || first === 'require') && rest.length === 1)
    return approvals(config, first === 'waive');
  if (verb === 'people') return people(config, rest);
  if (verb === 'restore') return bringBack(config, rest);
  if (verb === 'audit' && first === 're-anchor') return reAnchor(config, rest.slice(1));
  if (verb === 'keys' && first === 'rotate' && rest.length === 1) return rotate(config);
  if (verb === 'backup' && first !== undefined) {
    await backUp(config.dataFolder, path.resolve(first));
    console.log(`Saved in ${first}. Keep it somewhere else.`);
    return undefined;
  }
  return explainUsage();
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof CannotStart) {
    console.error(error.message);
    process.exit(error.exitCode);
  }
  if (error instanceof Refused) {
    for (const problem of error.problems) {
      console.error('detail' in problem ? problem.detail : problem.code);
    }
    process.exit(1);
  }
  throw error;
}
