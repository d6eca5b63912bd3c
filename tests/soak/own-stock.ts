import type { CDPSession, Page } from 'playwright-core';

/** What of ours is alive in our own world of a page, after collection. */
export interface OwnStock {
  /** Observers of what the page adds. */
  readonly changes: number;
  /** Observers of sizes, and of what comes into sight. */
  readonly sizes: number;
  readonly sights: number;
  /** Marks in the page, and those that are not in it any more and are still held by something. */
  readonly marks: number;
  readonly lostMarks: number;
  /** Lines that are not in the page: the painter of a page keeps its own ready. */
  readonly spareLines: number;
}

const GROUP = 'soak';
const OURS = 'Good Turn';

/** Counts what is alive in our world of a page. Throws when there is no such world. */
export async function takeOwnStock(page: Page): Promise<OwnStock> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await findOurWorld(session);
    const count = (kind: string, test = 'true') => countObjects(session, contextId, kind, test);
    return {
      changes: await count('MutationObserver'),
      sizes: await count('ResizeObserver'),
      sights: await count('IntersectionObserver'),
      marks: await count('HTMLElement', "one.localName === 'good-turn-mark' && one.isConnected"),
      lostMarks: await count('HTMLElement', "one.localName === 'good-turn-mark' && !one.isConnected"),
      spareLines: await count('HTMLElement', "one.localName === 'good-turn-line' && !one.isConnected"),
    };
  } finally {
    await session.detach();
  }
}

async function findOurWorld(session: CDPSession): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === OURS) found = context.id;
  });
  // The worlds that are there are told before this is answered.
  await session.send('Runtime.enable');
  if (found === undefined) throw new Error('Good Turn has no world of its own on this page');
  return found;
}

/** How many objects of a kind are alive and pass a test of `one`. The protocol collects garbage before it looks. */
async function countObjects(
  session: CDPSession,
  contextId: number,
  kind: string,
  test: string,
): Promise<number> {
  const { result: prototype } = await session.send('Runtime.evaluate', {
    expression: `${kind}.prototype`,
    contextId,
    objectGroup: GROUP,
  });
  if (!prototype.objectId) throw new Error(`${kind} has no prototype`);
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId,
    objectGroup: GROUP,
  });
  // Prototypes of narrower kinds are found too; they are no objects of the kind.
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(objects.objectId && { objectId: objects.objectId }),
    functionDeclaration: `function () {
      return this.filter((one) => !Object.hasOwn(one, 'constructor') && ${test}).length;
    }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
  return Number(result.value);
}
