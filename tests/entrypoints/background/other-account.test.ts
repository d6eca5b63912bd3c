import { beforeEach, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import { factsOf, response, STORY_URL } from '../../lib/ledger/page-examples';
import { newBrowser, requestId, startWorker, type Worker } from './make-worker';

const OTHER = { id: 'f9', username: 'second-account' };
const who = { username: 'mara' };
const thread = (more: Partial<PageFacts> = {}) =>
  factsOf({ responses: [response('c1', 'mara', 'I will follow back everyone who follows me')], ...more });

describe('a page of another account than the ledger’s', () => {
  let worker: Worker;
  beforeEach(async () => {
    worker = await startWorker(newBrowser());
    await worker.read(thread());
    const kept = await worker.page({
      type: 'recordFromPage',
      requestId: requestId(),
      url: STORY_URL,
      who,
      what: 'iFollowed',
    });
    expect(kept.ok).toBe(true);
  });

  it('shows what responses say and nothing of the ledger', async () => {
    const own = await worker.read(thread(), 2);
    expect(own.marks[0]?.words).toContain('waiting');
    const { marks } = await worker.read(thread({ viewer: OTHER }), 3);
    expect(marks.map(({ words }) => words)).toEqual(['offers a swap']);
  });

  it('does not name the missing of this ledger on the other followers list', async () => {
    const { strip } = await worker.read({
      url: 'https://medium.com/@second-account/followers',
      kind: 'followers',
      viewer: OTHER,
      list: { of: 'second-account', kind: 'followers', usernames: ['someone'], total: 1, complete: true },
      problems: [],
    });
    expect(strip).toBeUndefined();
    const store = await worker.openDesk();
    expect((await store.findPerson('mara'))?.swap?.theirs).toEqual({ state: 'open' });
  });

  it('takes no follow of the other account for the writer’s, not even with every follow kept', async () => {
    const settings = { recordFollowClicks: 'always' as const };
    await worker.app({ type: 'changeSettings', requestId: requestId(), settings });
    await worker.read(thread({ viewer: OTHER, responses: [response('c2', 'owen')] }));
    const answer = await worker.page({
      type: 'followClicked',
      url: STORY_URL,
      who: { username: 'owen' },
      followed: true,
    });
    expect(answer).toMatchObject({ ok: true });
    expect(await (await worker.openDesk()).findPerson('owen')).toBeUndefined();
  });

  it('says why nothing can be put down there', async () => {
    await worker.read(thread({ viewer: OTHER }), 3);
    const about = { url: STORY_URL, who };
    const answers = [
      await worker.page({ type: 'personAsked', ...about }, 3),
      await worker.page({ type: 'recordFromPage', requestId: requestId(), ...about, what: 'declined' }, 3),
      await worker.page({ type: 'noteFromPage', requestId: requestId(), ...about, text: 'x' }, 3),
      await worker.page({ type: 'offerAnswered', requestId: requestId(), ...about, keep: true }, 3),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({
        ok: false,
        error: { words: expect.stringContaining('another account') },
      });
    }
  });
});
