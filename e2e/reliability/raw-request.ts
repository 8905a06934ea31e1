// Sends an address exactly as written; fetch and URL would tidy it first.
import { request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

export function rawStatus(server: string, path: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, family: 4 }, (answer) => {
      const { statusCode = 0, headers } = answer;
      text(answer).then(
        (body) => resolve({ status: statusCode, location: headers.location, text: body }),
        reject,
      );
    });
    sent.on('error', reject).end();
  });
}
