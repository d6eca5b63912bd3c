import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy between the browser and everything: it writes down whom the browser calls and lets only Medium be reached. */
export interface LoggingProxy {
  /** Send all of Chromium's traffic through it, that of workers and of our own pages too; nothing goes past it. */
  readonly chromiumArgs: readonly string[];
  /** Where it listens on 127.0.0.1. */
  readonly port: number;
  /** Every host that was called, in order, with its port; Medium's too. */
  readonly called: readonly string[];
  /** The hosts called that are neither Medium's nor the browser's own business: they were refused. */
  refused(): readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on 127.0.0.1 that takes medium.com and its subdomains to the practice Medium on that port, and with
 * them `otherHosts`.
 */
export async function startLoggingProxy(
  mediumPort: number,
  otherHosts: readonly string[] = [],
): Promise<LoggingProxy> {
  const isMedium = (host: string): boolean =>
    /^(?:[a-z0-9-]+\.)*medium\.com:443$/.test(host) || otherHosts.some((other) => host === `${other}:443`);
  const called: string[] = [];
  const open = new Set<Duplex>();
  const server = createServer((request, response) => {
    // Only calls without encryption come here: nothing on Medium makes any.
    called.push(hostOf(request));
    response.writeHead(403).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    called.push(request.url ?? '');
    keep(open, client);
    if (!isMedium(request.url ?? '')) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const medium: Socket = connect(mediumPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      medium.write(head);
      medium.pipe(client);
      client.pipe(medium);
    });
    keep(open, medium);
    medium.on('close', () => client.destroy());
    client.on('close', () => medium.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    chromiumArgs: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Without this, calls of this very machine would go past the proxy.
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
      '--ignore-certificate-errors',
      ...BROWSERS_OWN_ARGS,
    ],
    port,
    called,
    refused: () => called.filter((host) => !isMedium(host) && !isBrowsersOwn(host)),
    async close() {
      for (const end of open) end.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where the browser is told to ask for what it wants for itself: accounts, updates. Nothing of ours knows the name. */
const BROWSERS_OWN_HOST = 'browser.invalid';
/** The one service whose address cannot be changed; Chromium calls it without any extension, too. */
export const UPDATE_HOST = 'update.googleapis.com';

const BROWSERS_OWN_ARGS = [
  'gaia-url',
  'apps-gallery-update-url',
  'google-url',
  'google-apis-url',
  'autofill-server-url',
].map((name) => `--${name}=https://${BROWSERS_OWN_HOST}/`);

function isBrowsersOwn(host: string): boolean {
  const [name] = host.split(':');
  return name === BROWSERS_OWN_HOST || name === UPDATE_HOST;
}

function hostOf({ url = '', headers }: IncomingMessage): string {
  return URL.canParse(url) ? new URL(url).host : (headers.host ?? url);
}

/** Either end may go at any time. */
function keep(open: Set<Duplex>, end: Duplex): void {
  open.add(end);
  end.on('error', () => end.destroy());
  end.on('close', () => open.delete(end));
}
