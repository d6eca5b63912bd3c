import type { Bundles } from './bundle';
import { answerGraphql } from './graphql/answer';
import type { RequestContext } from './graphql/context';
import { avatarSvg, oldPage, oneMarkPage, waitingPage } from './pages/odd-pages';
import { drawPage } from './pages/page';
import type { Deploy } from './server';
import { growThread } from './world/fill-thread';
import { hexIdFor } from './world/random';
import type { World } from './world/world';

export interface Reply {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export interface ReplyParts {
  /** The deploy that serves now. */
  deploy: () => Deploy;
  /** Whether the viewer is signed in unless a page says otherwise. */
  signedIn: boolean;
  world: World;
  now: () => number;
  bundles: Bundles;
}

interface Asked {
  url: URL;
  body: string;
  cookie: string;
}

/** What the practice Medium answers to each request. */
export function createReplier(parts: ReplyParts): (asked: Asked) => Reply {
  return (asked) => replyToAsset(parts, asked) ?? replyToData(parts, asked) ?? replyToPage(parts, asked);
}

function replyToAsset({ bundles, world }: ReplyParts, { url }: Asked): Reply | undefined {
  if (url.host === 'cdn-client.medium.com')
    return { status: 200, type: 'text/javascript', body: bundles.client };
  if (url.host === 'miro.medium.com') {
    const id = /\*([0-9a-z]+)\.jpeg$/.exec(url.pathname)?.[1] ?? '';
    return { status: 200, type: 'image/svg+xml', body: avatarSvg(id) };
  }
  if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  if (url.pathname === '/practice/one-mark') return { status: 200, type: 'text/html', body: oneMarkPage() };
  if (url.pathname === '/practice/waiting') return { status: 403, type: 'text/html', body: waitingPage() };
  if (/^\/tag\/[^/]+\/archive/.test(url.pathname))
    return { status: 200, type: 'text/html', body: oldPage(world) };
  return undefined;
}

function replyToData(parts: ReplyParts, asked: Asked): Reply | undefined {
  const { url, body } = asked;
  if (url.pathname === '/_/graphql') {
    const context = contextOf(parts, asked);
    const answer = JSON.stringify(answerGraphql(parseJson(body), context));
    const headers = { 'x-practice-now': String(context.now) };
    return { status: 200, type: 'application/json', body: answer, headers };
  }
  if (url.pathname === '/practice/grow') {
    growThread(parts.world, url.searchParams.get('post') ?? '', Number(url.searchParams.get('to')));
    return { status: 204, type: 'text/plain', body: '' };
  }
  return undefined;
}

function replyToPage(parts: ReplyParts, asked: Asked): Reply {
  const { url } = asked;
  const { world, bundles } = parts;
  const own = /^\/me\/(followers|following)\/?$/.exec(url.pathname)?.[1];
  if (own) {
    const location = `https://medium.com/@${world.viewer.username}/${own}`;
    return { status: 302, type: 'text/html', body: '', headers: { location } };
  }
  growThread(world, world.story.id, Number(url.searchParams.get('responses')));
  const context = contextOf(parts, asked);
  const seed = parts.deploy().seed ?? 1;
  const clientName = `main.${hexIdFor(`client:${seed}`, 8)}.js`;
  const page = drawPage({ url: url.href, seed, context, bundles, clientName });
  const domain = url.host.endsWith('medium.com') ? '; Domain=medium.com' : '';
  const cookie = `practice_signed_out=${context.viewer ? '' : '1'}; Path=/; Secure${domain}`;
  return { status: page.status, type: 'text/html', body: page.html, headers: { 'set-cookie': cookie } };
}

function contextOf({ deploy, signedIn, world, now }: ReplyParts, asked: Asked): RequestContext {
  const { drift } = deploy();
  return {
    world,
    viewer: isSignedIn(asked, signedIn) ? world.viewer : null,
    now: now(),
    ...(drift ? { drift } : {}),
  };
}

/** `?signedout` and `?signedin` decide for this page and those after it. */
function isSignedIn({ url, cookie }: Asked, usually: boolean): boolean {
  if (url.searchParams.has('signedout')) return false;
  if (url.searchParams.has('signedin')) return true;
  return cookie.includes('practice_signed_out=1') ? false : usually;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
