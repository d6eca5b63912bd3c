import type { IncomingMessage, RequestListener } from 'node:http';
import { createReplier, type ReplyParts } from './reply';

/** One request that reached the practice Medium. */
export interface LoggedRequest {
  method: string;
  host: string;
  /** Path with its query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Answers every host of the practice Medium, and writes down each request. */
export function createHandler(parts: ReplyParts & { requests: LoggedRequest[] }): RequestListener {
  const replyTo = createReplier(parts);
  return (request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'medium.com'}`);
      const { method = 'GET', headers } = request;
      parts.requests.push({ method, host: url.host, path: `${url.pathname}${url.search}`, headers, body });
      const reply = replyTo({ url, body, cookie: headers.cookie ?? '' });
      response.writeHead(reply.status, {
        'content-type': `${reply.type}; charset=utf-8`,
        'cache-control': 'no-store',
        ...reply.headers,
      });
      response.end(reply.body);
    });
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
