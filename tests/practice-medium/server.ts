import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { loadBundles } from './bundle';
import { createCertificate } from './certificate';
import type { DriftName } from './drift';
import { postUrl } from './graphql/post-wire';
import { createHandler, type LoggedRequest } from './handler';
import { createWorld } from './world/create-world';
import { growThread } from './world/fill-thread';
import type { Post } from './world/types';
import type { World } from './world/world';

/** What one deploy of Medium fixes. */
export interface Deploy {
  /** Deals the hashed class names and the wrappers anew; 1 unless told. */
  seed?: number;
  drift?: DriftName;
}

export interface PracticeOptions extends Deploy {
  world?: World;
  /** Whether the viewer is signed in unless a page says otherwise; yes unless told. */
  signedIn?: boolean;
  /** The practice clock at the start, ms UTC; the real time unless told. It goes on from there. */
  now?: number;
  /** How many responses the story of swaps has; the 48 written ones unless told. */
  responses?: number;
}

export interface PracticeMedium {
  port: number;
  /** Sends Chromium to this server for medium.com, every *.medium.com and the other hosts, and nowhere else. */
  chromiumArgs: string[];
  /** Every request so far, in order. */
  requests: LoggedRequest[];
  world: World;
  now: () => number;
  setNow: (ms: number) => void;
  /** Serves the next pages as another deploy would: other classes, another drift or none. */
  redeploy: (deploy: Deploy) => void;
  /** The canonical address of a story or response. */
  urlOf: (post: Post) => string;
  stop: () => Promise<void>;
}

export const CUSTOM_HOST = 'stories.example';
/** Not Medium's at all: it answers every address with a copy of what Medium answers. */
export const FAKE_HOST = 'borrowed.example';
/** Every host beside Medium's own that the practice Medium answers. */
export const OTHER_HOSTS: readonly string[] = [CUSTOM_HOST, FAKE_HOST];

/** Starts the practice Medium on 127.0.0.1, on a free port. */
export async function startPracticeMedium(options: PracticeOptions = {}): Promise<PracticeMedium> {
  let ahead = options.now === undefined ? 0 : options.now - Date.now();
  const now = (): number => Date.now() + ahead;
  const world = options.world ?? createWorld({ now: now() });
  if (options.responses !== undefined) growThread(world, world.story.id, options.responses);
  const requests: LoggedRequest[] = [];
  let deploy: Deploy = options;
  const handler = createHandler({
    world,
    now,
    requests,
    signedIn: options.signedIn ?? true,
    deploy: () => deploy,
    bundles: await loadBundles(),
  });
  const server = createServer(
    await createCertificate(['medium.com', '*.medium.com', ...OTHER_HOSTS]),
    handler,
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = ['medium.com', '*.medium.com', ...OTHER_HOSTS].map(
    (host) => `MAP ${host}:443 127.0.0.1:${port}`,
  );
  return {
    port,
    chromiumArgs: [
      `--host-resolver-rules=${hosts.join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    requests,
    world,
    now,
    setNow: (ms) => {
      ahead = ms - Date.now();
    },
    redeploy: (next) => {
      deploy = next;
    },
    urlOf: (post) => postUrl(post, { world }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
