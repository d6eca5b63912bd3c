import { beforeEach, describe, expect, it } from 'vitest';
import { factsOf, response } from '../../lib/ledger/page-examples';
import { type Browser, newBrowser, requestId, startWorker } from './make-worker';

const facts = factsOf({ responses: [response('c1', 'mara', 'I will follow back everyone who follows me')] });

describe('the language of marks', () => {
  let browser: Browser;
  beforeEach(() => {
    browser = newBrowser();
    browser.language = 'es-MX';
  });
  const wordsOf = async (worker: Awaited<ReturnType<typeof startWorker>>) =>
    (await worker.read(facts)).marks.map(({ words }) => words);

  it('is the browser’s own until the writer chose another, and English where that is none of ours', async () => {
    expect(await wordsOf(await startWorker(browser))).toEqual(['ofrece un intercambio']);
    browser.language = 'de-AT';
    expect(await wordsOf(await startWorker(browser))).toEqual(['offers a swap']);
  });

  it('is the one that the writer chose, at once and after the worker was stopped', async () => {
    const worker = await startWorker(browser);
    const settings = { language: 'id' } as const;
    await worker.app({ type: 'changeSettings', requestId: requestId(), settings });
    expect(await wordsOf(worker)).toEqual(['menawarkan pertukaran']);
    expect(await wordsOf(await startWorker(browser))).toEqual(['menawarkan pertukaran']);
  });

  it('follows the browser again when the writer wants it so', async () => {
    const worker = await startWorker(browser);
    for (const language of ['zh_CN', 'auto'] as const) {
      await worker.app({ type: 'changeSettings', requestId: requestId(), settings: { language } });
    }
    expect(await wordsOf(worker)).toEqual(['ofrece un intercambio']);
  });
});
