import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** As much of an SMTP server (RFC 5321) as a mail needs; what it took can be read. */
export interface SmtpServer {
  readonly url: string;
  /** Whole messages, headers first. */
  readonly mails: string[];
  /** Envelopes and sign-ins, as they were sent. */
  readonly commands: string[];
  /** Answers to `RCPT TO`; 250 takes it. */
  recipients: string;
  close(): Promise<void>;
}

export async function anSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket.setEncoding('utf8'));
    let message: string | undefined;
    let rest = '';
    socket.write('220 ready\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (message === undefined) {
          server.commands.push(line);
          if (line === 'DATA') message = '';
          socket.write(`${answerTo(line, server.recipients)}\r\n`);
        } else if (line === '.') {
          server.mails.push(message);
          message = undefined;
          socket.write('250 taken\r\n');
        } else message += `${line}\n`;
      }
    });
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const server: SmtpServer = {
    url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    mails: [],
    commands: [],
    recipients: '250 ok',
    close: async () => {
      for (const socket of sockets) socket.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
  return server;
}

function answerTo(line: string, recipients: string): string {
  if (line.startsWith('EHLO')) return '250-here\r\n250 AUTH PLAIN';
  if (line.startsWith('AUTH')) return '235 welcome';
  if (line.startsWith('RCPT')) return recipients;
  if (line === 'DATA') return '354 go on';
  return line === 'QUIT' ? '221 bye' : '250 ok';
}
