import { beforeEach, describe, expect, it } from 'vitest';
import { factsOf, response, STORY_URL, VIEWER } from '../../lib/ledger/page-examples';
import { newBrowser, requestId, startWorker, type Worker } from './make-worker';

const about = { url: STORY_URL, who: { username: 'mara' } };
const facts = factsOf({
  people: [{ ...VIEWER, followers: { count: 87, exact: true } }],
  responses: [
    response('c1', 'mara', 'I will follow back everyone who follows me'),
    response('c2', 'jane', 'Me too'),
  ],
});

describe('before the writer has read the welcome page and gone on', () => {
  let worker: Worker;
  beforeEach(async () => {
    worker = await startWorker(newBrowser(), { welcomed: false });
  });
  const goOn = () =>
    worker.app({ type: 'changeSettings', requestId: requestId(), settings: { welcomed: true } });

  it('pages are shown with what responses say, and nothing is put down', async () => {
    const { marks } = await worker.read(facts);
    expect(marks.map(({ words }) => words)).toEqual(['offers a swap']);
    const store = await worker.openDesk();
    expect(await store.readViewer()).toBeUndefined();
    expect(await store.newestReading()).toBeUndefined();
    expect(await store.listThreads(9)).toEqual([]);
  });

  it('orders from a page are refused with what to do first', async () => {
    await worker.read(facts);
    const refused = { ok: false, error: { words: expect.stringContaining('one page to read') } };
    const record = { type: 'recordFromPage', requestId: requestId(), ...about, what: 'iFollowed' } as const;
    expect(await worker.page(record)).toMatchObject(refused);
    expect(await worker.page({ type: 'personAsked', ...about })).toMatchObject(refused);
    const clicked = await worker.page({ type: 'followClicked', ...about, followed: true });
    expect(clicked).not.toHaveProperty('value.offer');
  });

  it('open pages are asked to tell everything again once the writer goes on', async () => {
    await worker.read(facts);
    await goOn();
    const asked = await worker.page({ type: 'marksAsked', url: STORY_URL });
    expect(asked).toEqual({ ok: true, value: { marks: [], forgotten: true } });
    await worker.read(facts);
    expect(await (await worker.openDesk()).newestReading()).toMatchObject({ count: 87 });
    await goOn();
    const again = await worker.page({ type: 'marksAsked', url: STORY_URL });
    expect(again).not.toHaveProperty('value.forgotten');
  });
});
