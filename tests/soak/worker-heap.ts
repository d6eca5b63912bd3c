import type { CDPSession, Page } from 'playwright-core';

/**
 * The heap of the worker after collection, bytes. `page` is any page of the same browser: the protocol lends no
 * session of a worker, so the orders are handed on through that of the page.
 */
export async function readWorkerHeap(page: Page, workerUrl: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === workerUrl);
    if (!target) throw new Error('the worker does not run');
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    for (let times = 0; times < 3; times += 1)
      await handOn(session, sessionId, 'HeapProfiler.collectGarbage');
    const usage = await handOn(session, sessionId, 'Runtime.getHeapUsage');
    await session.send('Target.detachFromTarget', { sessionId });
    return (usage as { usedSize: number }).usedSize;
  } finally {
    await session.detach();
  }
}

let lastId = 0;

function handOn(session: CDPSession, sessionId: string, method: string): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    const listen = (event: { sessionId: string; message: string }): void => {
      const answer = JSON.parse(event.message) as { id?: number; result?: unknown; error?: unknown };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`));
      else resolve(answer.result);
    };
    session.on('Target.receivedMessageFromTarget', listen);
    const message = JSON.stringify({ id, method });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
