import { beforeEach, describe, expect, it } from 'vitest';
import { factsOf, response, STORY_URL } from '../../lib/ledger/page-examples';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

const OFFER = 'I will follow back everyone who follows me';
const LIST_URL = 'https://medium.com/@jane/followers';
const thread = (...names: string[]) =>
  factsOf({ responses: names.map((name, at) => response(`c${at}`, name, OFFER)) });
const list = (...usernames: string[]) =>
  factsOf({
    url: LIST_URL,
    kind: 'followers',
    list: { of: 'jane', kind: 'followers', usernames, total: usernames.length, complete: true },
  });

describe('pages that are read', () => {
  let browser: Browser;
  let worker: Worker;
  beforeEach(async () => {
    browser = newBrowser();
    worker = await startWorker(browser);
  });
  const record = (
    username: string,
    what: 'iFollowed' | 'notASwap' | 'declined' = 'iFollowed',
    url = STORY_URL,
  ) => worker.page({ type: 'recordFromPage', requestId: requestId(), url, who: { username }, what });
  const click = (username: string, followed = true, url = STORY_URL) =>
    worker.page({ type: 'followClicked', url, who: { username }, followed });
  const swapWith = async (name: string) => (await (await worker.openDesk()).findPerson(name))?.swap;

  it('are remembered by a worker that was stopped', async () => {
    await worker.read(thread('mara'));
    worker = await startWorker(browser);
    expect(await record('mara')).toMatchObject({ ok: true });
    expect(await swapWith('mara')).toMatchObject({ state: 'theyOwe' });
  });

  it('are told which responses Medium’s own data has given whole', async () => {
    const post = (id: string, text: string, isLockedPreviewOnly = false) => ({
      id,
      creator: { id: 'ab12', username: 'mara', name: 'Mara' },
      content: { isLockedPreviewOnly, bodyModel: { paragraphs: [{ text }] } },
    });
    const storyId = '1a2b3c4d5e6f';
    const url = `https://medium.com/@host/the-100-club-${storyId}`;
    const posts = [post('aaaaaaaaaa1', OFFER), post('aaaaaaaaaa2', 'Begins', true), { id: 'aaaaaaaaaa3' }];
    const answer = await worker.page({
      type: 'answerSeen',
      url,
      requestBody: JSON.stringify([
        { operationName: 'PostResponsesQuery', variables: { postId: storyId }, query: '' },
      ]),
      responseBody: JSON.stringify([{ data: { post: { id: storyId, threadedPostResponses: { posts } } } }]),
    });
    expect(answer).toMatchObject({ ok: true, value: { told: ['aaaaaaaaaa1'] } });
  });

  it('put nobody into the ledger by being read', async () => {
    await worker.read(thread('mara', 'owen'));
    const store = await worker.openDesk();
    expect(await store.listPeople([], ['mara', 'owen'])).toEqual([]);
  });

  it('leave someone who is "not a swap" in peace: nothing more is learnt of them', async () => {
    await worker.read(thread('mara'));
    await record('mara', 'notASwap');
    await worker.read(factsOf({ people: [{ username: 'mara', followers: { count: 62, exact: true } }] }));
    const person = (await (await worker.openDesk()).findPerson('mara'))?.person;
    expect(person?.followers).toBeUndefined();
  });

  it('are shown with their marks when nothing can be written', async () => {
    const store = await worker.openDesk();
    await worker.read(thread('mara'));
    await record('mara');
    const { IDBObjectStore } = await import('fake-indexeddb');
    const { add, put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add;
    try {
      const followed = factsOf({ happenings: [{ kind: 'followedViewer', username: 'mara' }] });
      expect((await worker.read(followed)).marks).toHaveLength(1);
      expect(store.trouble?.words).toBeTruthy();
      expect(await record('mara', 'declined')).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    } finally {
      Object.assign(IDBObjectStore.prototype, { add, put });
    }
  });

  it('are shown with their marks when session memory is full; older tabs make way', async () => {
    await worker.read(thread('mara'), 1);
    browser.session.quota = 1_200;
    const many = Array.from({ length: 3 }, (_, at) => `writer-${at}`);
    expect((await worker.read(thread(...many), 2)).marks).toHaveLength(3);
    browser.session.quota = 10;
    expect((await worker.read(thread(...many), 3)).marks).toHaveLength(3);
  });

  it('are forgotten with their tab, even while a message is on its way', async () => {
    const reading = worker.read(thread('mara'), 4);
    await Promise.all([reading, worker.closeTab(4)]);
    expect([...browser.session.items.keys()]).not.toContain('tab:4');
  });

  it('begin anew when they are loaded again: a list read before proves nothing now', async () => {
    await worker.read(thread('mara'), 1, 'd1');
    await record('mara');
    await worker.read(list('mara', 'owen'), 2, 'd2');
    expect(await swapWith('mara')).toMatchObject({ state: 'even' });
    await new Promise((done) => setTimeout(done, 5));
    const { strip } = await worker.read(list('owen'), 2, 'd3');
    expect(strip?.missing).toEqual(['@mara']);
    expect(await swapWith('mara')).toMatchObject({ state: 'lapsed' });
  });

  it('are not mixed up: an order that speaks of another page than the one remembered is refused', async () => {
    await worker.read(thread('mara'));
    const elsewhere = 'https://medium.com/@other/another-story-9f8e7d';
    expect(await record('mara', 'iFollowed', elsewhere)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await click('mara', true, elsewhere)).toEqual({ ok: true, value: { marks: [], forgotten: true } });
    expect(await swapWith('mara')).toBeUndefined();
  });

  it('offer a follow of somebody with whom all was closed, and reopen nothing by themselves', async () => {
    await worker.read(thread('mara'));
    await record('mara', 'declined');
    expect(await click('mara')).toMatchObject({ ok: true, value: { offer: { username: 'mara' } } });
    expect(await swapWith('mara')).toMatchObject({ state: 'declined' });
  });

  it('keep every follow when the writer chose so, but never that of somebody who is no swap', async () => {
    const settings = { recordFollowClicks: 'always' as const };
    await worker.app({ type: 'changeSettings', requestId: requestId(), settings });
    await worker.read(thread('mara', 'owen'));
    await record('owen', 'notASwap');
    expect(await click('mara')).not.toHaveProperty('value.offer');
    expect(await swapWith('mara')).toMatchObject({ state: 'theyOwe', yours: { evidence: 'ownClick' } });
    expect(await click('owen')).not.toHaveProperty('value.offer');
    expect(await swapWith('owen')).toMatchObject({ state: 'notASwap', yours: { state: 'open' } });
  });

  it('note that the writer left a partner, and nothing of leaving a stranger', async () => {
    await worker.read(thread('mara', 'owen'));
    await record('mara');
    await click('mara', false);
    expect(await swapWith('mara')).toMatchObject({ state: 'offered', yours: { state: 'lapsed' } });
    expect(await click('owen', false)).not.toHaveProperty('value.offer');
    expect(await (await worker.openDesk()).findPerson('owen')).toBeUndefined();
  });

  it('do not take whoever bears a name today for the partner who bore it before', async () => {
    await worker.read(factsOf({ responses: [response('c1', 'mara', OFFER, { authorId: 'a1' })] }));
    await record('mara');
    await worker.read(factsOf({ responses: [response('c2', 'mara', OFFER, { authorId: 'b2' })] }), 2);
    const about = { url: STORY_URL, who: { username: 'mara' } };
    const answer = await worker.page({ type: 'followClicked', ...about, followed: true }, 2);
    expect(answer).toMatchObject({ ok: true, value: { offer: { username: 'mara' } } });
    expect(await swapWith('b2')).toBeUndefined();
    expect(await worker.page({ type: 'personAsked', ...about, responseId: 'c2' }, 2)).toMatchObject({
      ok: true,
      value: { yourLegDone: false, history: [] },
    });
  });
});
