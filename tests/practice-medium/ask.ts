import { request } from 'node:https';
import type { PracticeMedium } from './server';

export interface Asked {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks the practice Medium without a browser, as `host` would be asked. */
export function askMedium(medium: PracticeMedium, address: string, body?: unknown): Promise<Asked> {
  const { host, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: medium.port,
        path: `${pathname}${search}`,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
