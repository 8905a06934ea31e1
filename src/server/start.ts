import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { createCatalogue } from './catalogue-parts.ts';
import { seedFirstChange } from './changes/seed-first-change.ts';
import { instantOf } from './clock.ts';
import { badConfiguration, type Config } from './config.ts';
import type { Parts } from './parts.ts';
import { judgePassword } from './people/judge-password.ts';
import { newSecretToken } from './people/secret-token.ts';
import { acceptPassword, addPerson, newSetUpCode } from './people/set-up.ts';
import { publishSample } from './publishing/publish-sample.ts';
import { signingKeyOf } from './publishing/signing-key.ts';
import { Scheduler } from './schedule/scheduler.ts';
import { readMailPassword } from './mail/mail-settings.ts';
import { OutboxWorker } from './mail/outbox-worker.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import { CannotStart } from './storage-errors.ts';
import { sweep } from './sweep.ts';

export interface Started {
  readonly server: FastifyInstance;
  readonly url: string;
  /** The link to the first account; undefined once there is one. */
  readonly setUpLink?: string;
}

type Surroundings = Pick<Parts, 'storage' | 'clock' | 'ids' | 'builtFiles' | 'logger'>;

/** @returns undefined where no server for mail is set @throws CannotStart when its password cannot be read */
export const mailerOf = ({ mail }: Pick<Config, 'mail'>): Mailer | undefined =>
  mail && smtpMailer(mail, readMailPassword(mail));

/**
 * Makes what a first start makes, and listens.
 * @throws CannotStart with one sentence when the operator has something to mend
 */
export async function start(config: Config, surroundings: Surroundings): Promise<Started> {
  const { storage, clock } = surroundings;
  const mailer = mailerOf(config);
  let port = config.port;
  const parts: Parts = {
    ...surroundings,
    publicUrl: () => config.publicUrl ?? `http://localhost:${port}`,
    secure: config.secure,
    cookieSecret: await cookieSecret(surroundings),
    trustedProxies: config.trustedProxies,
    ...(mailer && { mailer }),
  };
  await storage.transact((ports) => signingKeyOf(ports, instantOf(clock())));
  await makeAdministrator(config, parts);
  await fillCatalogue(config, parts);
  const catalogue = createCatalogue(parts);
  const server = createApp(parts, catalogue);
  const stopSweeping = sweep(parts);
  server.addHook('onClose', async () => stopSweeping());
  const scheduler = new Scheduler(catalogue);
  server.addHook('onClose', () => scheduler.stop());
  const mails = new OutboxWorker(catalogue);
  server.addHook('onClose', () => mails.stop());
  port = await listen(server, config);
  scheduler.start();
  mails.start();
  const code = await newSetUpCode(parts);
  return {
    server,
    url: parts.publicUrl(),
    ...(code !== undefined && { setUpLink: `${parts.publicUrl()}/setup?code=${code}` }),
  };
}

function cookieSecret({ storage }: Pick<Parts, 'storage'>): Promise<string> {
  const name = 'cookie-secret';
  return storage.transact(async ({ facts }) => {
    const known = await facts.find(name);
    const secret = known ?? newSecretToken();
    if (known === undefined) await facts.save(name, secret);
    return secret;
  });
}

/** ADMIN_EMAIL and ADMIN_PASSWORD_FILE, for starts that nobody watches; ignored once there is an account. */
async function makeAdministrator({ administrator }: Config, parts: Parts): Promise<void> {
  if (!administrator || (await parts.storage.read.people.list()).length > 0) return;
  const { email, passwordFile } = administrator;
  const first = { name: email, email, password: readPassword(passwordFile) };
  const problem = judgePassword(first.password, { name: '', email });
  if (problem) throw new CannotStart(`ADMIN_PASSWORD_FILE: ${problem.detail}`, badConfiguration);
  const passwordHash = await acceptPassword(first);
  await parts.storage.transact((repositories) =>
    addPerson(repositories, parts, { ...first, roles: ['administrator'] }, passwordHash, 'system'),
  );
}

function readPassword(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new CannotStart(`ADMIN_PASSWORD_FILE: ${file} cannot be read.`, badConfiguration, cause);
  }
}

/** The sample as release 1, or, for an administrator made outside the console, the first change to work on. */
async function fillCatalogue(
  { sample }: Config,
  { storage, clock, publicUrl }: Parts,
): Promise<void> {
  const now = instantOf(clock());
  if (sample) {
    await publishSample(storage, now);
    return;
  }
  const people = await storage.read.people.list();
  const first = people.find(({ active, roles }) => active && roles.includes('administrator'));
  if (!first) return;
  const answers = {
    organisation: new URL(publicUrl()).hostname,
    sourceLocale: 'en',
    publishedLocales: ['en'],
  };
  await storage.transact((repositories) => seedFirstChange(repositories, first.id, answers, now));
}

const noSuchHost = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

function cannotListen(
  error: unknown,
  { host, port }: Pick<Config, 'host' | 'port'>,
): CannotStart | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return new CannotStart(`Port ${port} is taken. Choose another with PORT.`, 75, error);
  }
  if (code === 'EACCES') {
    const sentence = `This account may not listen on port ${port}. Choose one above 1023 with PORT.`;
    return new CannotStart(sentence, badConfiguration, error);
  }
  return noSuchHost.includes(code)
    ? new CannotStart(
        `HOST must be an address of this machine, not "${host}".`,
        badConfiguration,
        error,
      )
    : undefined;
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<number> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    throw cannotListen(error, { host, port }) ?? error;
  }
  const address = server.server.address();
  return typeof address === 'object' && address ? address.port : port;
}
