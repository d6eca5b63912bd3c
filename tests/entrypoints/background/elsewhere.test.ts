import { beforeEach, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import type { MarksAnswer } from '../../../lib/ledger/mark';
import { factsOf, response } from '../../lib/ledger/page-examples';
import { type Browser, newBrowser, requestId, startWorker, type Worker } from './make-worker';

const SITE = 'stories.example';
const URL_THERE = `https://${SITE}/a-story-1a2b3c4d5e6f`;
const OFFER = 'I will follow back everyone who follows me';
const there = (part: Partial<PageFacts>) => factsOf({ url: URL_THERE, ...part });

describe('a site of its own', () => {
  let browser: Browser;
  let worker: Worker;
  beforeEach(async () => {
    browser = newBrowser();
    worker = await startWorker(browser);
    await worker.read(factsOf({ responses: [response('c0', 'mara', OFFER)] }));
    await worker.page({
      type: 'recordFromPage',
      requestId: requestId(),
      url: factsOf({}).url,
      who: { username: 'mara' },
      what: 'iFollowed',
    });
  });
  const mara = async () => (await (await worker.openDesk()).findPerson('mara')) ?? { person: {} };
  const read = async (part: Partial<PageFacts>) => {
    const answer = await worker.page({ type: 'pageRead', facts: there(part) }, 2, undefined, SITE);
    if (!answer.ok) throw new Error(answer.error.words);
    return answer.value as MarksAnswer;
  };

  it.each<[string, Partial<PageFacts>]>([
    ['a followed-you notification', { happenings: [{ kind: 'followedViewer', username: 'mara' }] }],
    [
      'your followers list, whole',
      {
        kind: 'followers',
        list: { of: 'jane', kind: 'followers', usernames: ['mara'], total: 1, complete: true },
      },
    ],
    [
      'your followers list without them',
      { kind: 'followers', list: { of: 'jane', kind: 'followers', usernames: [], total: 0, complete: true } },
    ],
    ['a follow state', { people: [{ username: 'mara', iFollow: false, name: 'Somebody Else' }] }],
    ['another id for the name', { people: [{ id: 'bad1', username: 'mara' }] }],
    ['a follower count', { people: [{ username: 'mara', followers: { count: 9, exact: true } }] }],
  ])('changes nothing by %s', async (_, part) => {
    const before = JSON.stringify(await mara());
    await read({ viewer: { username: 'jane' }, ...part });
    expect(JSON.stringify(await mara())).toBe(before);
  });

  it('does not decide whose ledger this is', async () => {
    const store = await worker.openDesk();
    const before = await store.readViewer();
    await read({ viewer: { id: 'bad1', username: 'jane' } });
    expect(await store.readViewer()).toEqual(before);
  });

  it('opened once is told only what its own responses say', async () => {
    const { marks } = await read({
      responses: [response('c1', 'mara', 'A fine story'), response('c2', 'owen', OFFER)],
    });
    expect(marks.map(({ username, words }) => [username, words])).toEqual([['owen', 'offers a swap']]);
  });

  it('that the writer allowed for good is told where they stand', async () => {
    browser.origins.push(`https://${SITE}/*`);
    const { marks } = await read({ responses: [response('c1', 'mara', 'A fine story')] });
    expect(marks.map(({ words }) => words)).toEqual([expect.stringContaining('waiting')]);
  });

  it('keeps where it was when the writer puts something down there, and renames nobody', async () => {
    await read({
      responses: [response('c1', 'mara', OFFER, { authorName: 'Not Mara' })],
      people: [{ username: 'mara', followers: { count: 9, exact: true } }],
    });
    const answer = await worker.page(
      {
        type: 'recordFromPage',
        requestId: requestId(),
        url: URL_THERE,
        who: { username: 'mara' },
        what: 'theyFollowed',
      },
      2,
      undefined,
      SITE,
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { view: { site: `Read on ${SITE}, not on Medium itself` } },
    });
    const { person } = await mara();
    expect(person).not.toMatchObject({ name: 'Not Mara' });
    expect(person).not.toHaveProperty('followers');
    const store = await worker.openDesk();
    const entries = await store.listEntriesOf('key' in person ? person.key : '');
    expect(entries.at(-1)).toMatchObject({
      kind: 'theyFollowed',
      evidence: 'ownWord',
      place: { url: URL_THERE },
    });
  });

  it('suggests a follow that was clicked there, and writes none down by itself', async () => {
    await read({ responses: [response('c1', 'mara', OFFER), response('c2', 'owen', OFFER)] });
    await (await worker.openDesk()).putSettings({ recordFollowClicks: 'always' });
    const before = JSON.stringify(await mara());
    const click = (username: string, followed: boolean) =>
      worker.page({ type: 'followClicked', url: URL_THERE, who: { username }, followed }, 2, undefined, SITE);
    expect(await click('owen', true)).toMatchObject({ ok: true, value: { offer: { username: 'owen' } } });
    expect(await click('mara', false)).not.toMatchObject({ value: { offer: expect.anything() } });
    expect(JSON.stringify(await mara())).toBe(before);
    expect(await (await worker.openDesk()).findPerson('owen')).toBeUndefined();
  });
});
