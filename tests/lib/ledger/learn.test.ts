import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import { foldLedger } from '../../../lib/ledger/fold-ledger';
import { learnFrom } from '../../../lib/ledger/learn';
import { DAY, HOUR, MINUTE } from '../../../lib/ledger/time';
import { leg, MARA, marked, nextId, START } from './examples';
import { factsOf, knownOf, memoryOf, Notebook, response, VIEWER } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const iFollowMara = leg('iFollowed', at(0));
const theyFollow = leg('theyFollowed', at(1));

function ownList(usernames: string[], more: Partial<NonNullable<PageFacts['list']>> = {}): PageFacts {
  const list = { of: 'Jane', kind: 'followers' as const, usernames, complete: false, ...more };
  return factsOf({ url: 'https://medium.com/@jane/followers', kind: 'followers', list });
}
const notified = (happenedAt?: number) =>
  factsOf({
    url: 'https://medium.com/me/notifications',
    kind: 'notifications',
    happenings: [
      { kind: 'followedViewer', personId: 'a1', ...(happenedAt !== undefined && { at: happenedAt }) },
    ],
  });
const shown = (iFollow: boolean) =>
  factsOf({
    url: 'https://medium.com/@maralind',
    kind: 'profile',
    people: [{ id: 'a1', username: 'maralind', iFollow }],
  });

describe('learnFrom', () => {
  it('learns nothing when signed out', () => {
    expect(new Notebook(iFollowMara).read(ownList(['maralind']), at(3), null)).toEqual([]);
  });

  it('learns nothing of people who are no partners', () => {
    const facts = factsOf({
      people: [{ id: 'c3', username: 'kofi', iFollow: true, followers: { count: 44, exact: true } }],
      responses: [response('c1', 'kofi', 'I offer')],
      happenings: [{ kind: 'followedViewer', username: 'kofi' }],
    });
    expect(new Notebook(iFollowMara).read(facts, at(3))).toEqual([]);
  });

  it('gives every entry an id of its own', () => {
    const facts = factsOf({
      people: [
        { id: 'a1', username: 'mara', iFollow: false },
        { id: 'f0', followers: { count: 87, exact: true } },
      ],
    });
    const entries = new Notebook(leg('iFollowed', at(-90))).read(facts, at(3));
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(1);
  });

  it.each<[string, PageFacts]>([
    ['your followers list', ownList(['maralind'], { total: 1, complete: true })],
    ['a complete list without them', ownList(['kofi'], { total: 1, complete: true })],
    ['a notification', notified(at(1))],
    ['a notification without a time', notified()],
    ['a profile', shown(true)],
    ['a profile that says you do not follow', shown(false)],
    [
      'a thread',
      factsOf({
        story: { id: '1a2b3c', responseCount: 2 },
        people: [{ id: 'a1', username: 'maraNew', name: 'Mara N', followers: { count: 7400, exact: false } }],
        responses: [response('c1', 'maraNew', 'I offer'), response('c2', 'jane', 'I am in')],
      }),
    ],
  ])('adds nothing when the same page is read twice: %s', (_what, facts) => {
    const notebook = new Notebook(leg('iFollowed', at(-90)), leg('theyFollowed', at(-80)));
    notebook.read(facts, at(3));
    expect(notebook.read(facts, at(3) + 1)).toEqual([]);
    expect(notebook.read({ ...facts, url: `${facts.url}/again` }, at(3) + 50 * MINUTE)).toEqual([]);
  });
});

describe('your own followers list', () => {
  it('confirms the partners in it, by id when the page gives one', () => {
    const notebook = new Notebook(iFollowMara);
    const facts = { ...ownList(['maranew']), people: [{ id: 'a1', username: 'MaraNew' }] };
    notebook.read(facts, at(3));
    expect(notebook.swap('a1')).toMatchObject({
      state: 'even',
      theirs: { evidence: 'followersList', doneAt: at(3) },
    });
    expect(notebook.person('a1')).toMatchObject({ username: 'MaraNew', aliases: ['maralind', 'maranew'] });
  });

  it('strengthens what was only your word, without moving its beginning', () => {
    const notebook = new Notebook(iFollowMara, theyFollow);
    notebook.read(ownList(['maralind']), at(3));
    expect(notebook.swap('a1')?.theirs).toEqual({ state: 'done', doneAt: at(1), evidence: 'followersList' });
  });

  it('proves no absence before its end', () => {
    const notebook = new Notebook(iFollowMara, theyFollow);
    expect(notebook.read(ownList(['kofi'], { total: 2 }), at(3))).toHaveLength(1);
    expect(notebook.swap('a1')?.state).toBe('even');
  });

  it('proves absence at its end, read over several parts', () => {
    const notebook = new Notebook(iFollowMara, theyFollow);
    notebook.read(ownList(['kofi'], { total: 2 }), at(3));
    notebook.read(ownList(['owen']), at(3) + MINUTE);
    expect(notebook.swap('a1')).toMatchObject({ state: 'lapsed', theirs: { lapsedAt: at(3) } });
  });

  it('notes who is missing that never followed, at most once a day', () => {
    const notebook = new Notebook(iFollowMara);
    const whole = ownList(['kofi'], { total: 1 });
    notebook.read(whole, at(3));
    expect(notebook.swap('a1')).toMatchObject({
      state: 'theyOwe',
      theirs: { state: 'open', missingAt: at(3) },
    });
    const again = notebook.read({ ...whole, url: 'https://medium.com/@Jane/followers' }, at(26));
    expect(again.filter((entry) => entry.kind === 'theyMissing')).toEqual([]);
    notebook.read({ ...whole, url: 'https://medium.com/me/followers' }, at(3) + DAY);
    expect(notebook.swap('a1')?.theirs.missingAt).toBe(at(3) + DAY);
  });

  it('does not miss whoever followed while it was being read', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(ownList(['kofi'], { total: 2 }), at(3));
    notebook.entries.push(leg('theyFollowed', at(4), { evidence: 'notification' }));
    const learnt = notebook.read(ownList(['owen']), at(5));
    expect(learnt.filter((entry) => entry.kind === 'theyMissing')).toEqual([]);
    expect(notebook.swap('a1')?.state).toBe('even');
  });

  it('does not miss someone who stands in it under a former name', () => {
    const notebook = new Notebook(iFollowMara, theyFollow);
    notebook.read({ ...shown(true), people: [{ id: 'a1', username: 'maranew' }] }, at(2));
    notebook.read(ownList(['maralind'], { total: 1 }), at(3));
    expect(notebook.swap('a1')?.state).toBe('even');
  });

  it('says nothing when it is the list of someone else', () => {
    const notebook = new Notebook(iFollowMara, theyFollow);
    notebook.read(ownList(['kofi'], { of: 'owen', total: 1, complete: true }), at(3));
    expect(notebook.swap('a1')?.state).toBe('even');
  });

  it('leaves alone who is not a swap', () => {
    const notebook = new Notebook(marked('notASwap', at(0)));
    notebook.read(ownList(['maralind'], { total: 2 }), at(3));
    expect(notebook.swap('a1')?.theirs.state).toBe('open');
    const own = [leg('iFollowed', at(0)), leg('theyFollowed', at(0)), marked('notASwap', at(1))];
    const learnt = new Notebook(...own).read(ownList(['kofi'], { total: 1 }), at(3));
    expect(learnt.filter((entry) => entry.kind === 'theyMissing')).toEqual([]);
    expect(new Notebook(marked('notASwap', at(1))).read(shown(true), at(3))).toEqual([]);
    expect(new Notebook(marked('notASwap', at(1))).read(notified(at(2)), at(3))).toEqual([]);
  });
});

describe('notifications', () => {
  it('count from the moment they tell', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(notified(at(2)), at(9));
    expect(notebook.swap('a1')?.theirs).toEqual({ state: 'done', doneAt: at(2), evidence: 'notification' });
  });

  it('of the future count as now', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(notified(at(20)), at(9));
    expect(notebook.swap('a1')?.theirs.doneAt).toBe(at(9));
  });

  it('without a time count only while nothing speaks against them', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(notified(), at(9));
    expect(notebook.swap('a1')?.theirs.doneAt).toBe(at(9));
    expect(new Notebook(iFollowMara, leg('theyMissing', at(5))).read(notified(), at(9))).toEqual([]);
  });

  it('from before they left do not bring them back', () => {
    const notebook = new Notebook(iFollowMara, theyFollow, leg('theyMissing', at(5)));
    expect(notebook.read(notified(at(1)), at(9)).filter((entry) => entry.kind === 'theyFollowed')).toEqual(
      [],
    );
    expect(notebook.read(notified(), at(9)).filter((entry) => entry.kind === 'theyFollowed')).toEqual([]);
    expect(notebook.swap('a1')?.state).toBe('lapsed');
  });

  it('from before an absence show that they came and left', () => {
    const notebook = new Notebook(iFollowMara, leg('theyMissing', at(5)));
    notebook.read(notified(at(1)), at(9));
    expect(notebook.swap('a1')?.state).toBe('lapsed');
    expect(notebook.read({ ...notified(at(1)), url: 'https://medium.com/me' }, at(10))).toEqual([]);
  });

  it('from after they left do', () => {
    const notebook = new Notebook(iFollowMara, theyFollow, leg('theyMissing', at(5)));
    notebook.read(notified(at(6)), at(9));
    expect(notebook.swap('a1')?.state).toBe('even');
  });

  it('do not reopen what you let go', () => {
    const notebook = new Notebook(iFollowMara, marked('letGo', at(5)));
    notebook.read(notified(at(6)), at(9));
    expect(notebook.swap('a1')).toMatchObject({ state: 'letGo', theirs: { state: 'done' } });
  });
});

describe('a following list', () => {
  const theirs = (usernames: string[], of = 'MaraLind') =>
    factsOf({
      url: `https://medium.com/@${of}/following`,
      kind: 'following',
      list: { of, kind: 'following', usernames, complete: false },
    });

  it('of a partner shows that they follow you', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(theirs(['kofi', 'JANE']), at(3));
    expect(notebook.swap('a1')?.theirs).toMatchObject({ state: 'done', evidence: 'followingList' });
  });

  it('of a partner without you proves nothing', () => {
    expect(new Notebook(iFollowMara).read(theirs(['kofi']), at(3))).toEqual([]);
  });

  it('of your own shows whom you follow', () => {
    const notebook = new Notebook(theyFollow);
    notebook.read(theirs(['maralind'], 'jane'), at(3));
    expect(notebook.swap('a1')).toMatchObject({ state: 'even', yours: { evidence: 'profilePage' } });
  });
});

describe('the follow state that a page shows', () => {
  it('does your leg, and strengthens what was your word', () => {
    const notebook = new Notebook(theyFollow);
    notebook.read(shown(true), at(3));
    expect(notebook.swap('a1')).toMatchObject({
      state: 'even',
      yours: { doneAt: at(3), evidence: 'profilePage' },
    });
    const said = new Notebook(iFollowMara);
    said.read(shown(true), at(3));
    expect(said.swap('a1')?.yours).toEqual({ state: 'done', doneAt: at(0), evidence: 'profilePage' });
  });

  it('undoes your leg when Medium says that you do not follow', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(shown(false), at(3));
    expect(notebook.swap('a1')).toMatchObject({
      state: 'offered',
      yours: { state: 'lapsed', lapsedAt: at(3) },
    });
  });

  it('says nothing against what you did after the page was loaded', () => {
    const notebook = new Notebook(theyFollow);
    notebook.read(shown(false), at(3));
    notebook.entries.push(leg('iFollowed', at(3) + MINUTE, { evidence: 'ownClick' }));
    expect(notebook.read(shown(false), at(3) + 2 * MINUTE)).toEqual([]);
    notebook.entries.push(leg('iUnfollowed', at(3) + 3 * MINUTE, { evidence: 'ownClick' }));
    expect(notebook.read(shown(true), at(3) + 4 * MINUTE)).toEqual([]);
  });

  it('counts a page as loaded an hour ago when nobody says when', () => {
    const memory = memoryOf(shown(false));
    const lesson = (doneAt: number) => ({
      facts: shown(false),
      memory,
      known: knownOf([leg('iFollowed', doneAt)]),
      viewer: VIEWER,
      now: at(3),
      newId: nextId,
    });
    expect(learnFrom(lesson(at(2) - 1))).toMatchObject([{ kind: 'iUnfollowed' }]);
    expect(learnFrom(lesson(at(2)))).toEqual([]);
  });

  it('believes the answer to your own click, however new the follow is', () => {
    const notebook = new Notebook(theyFollow);
    const { people: _, ...page } = shown(true);
    notebook.read(shown(true), at(3));
    notebook.read({ ...page, happenings: [{ kind: 'viewerUnfollowed', personId: 'a1' }] }, at(3) + MINUTE);
    expect(notebook.swap('a1')?.yours.state).toBe('lapsed');
    notebook.read({ ...page, happenings: [{ kind: 'viewerFollowed', personId: 'a1' }] }, at(3) + 2 * MINUTE);
    expect(notebook.swap('a1')?.yours).toMatchObject({ state: 'done', doneAt: at(3) + 2 * MINUTE });
  });

  it('gives the last word to the answer to your own click', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(
      { ...shown(true), happenings: [{ kind: 'viewerUnfollowed', personId: 'a1', at: at(3) }] },
      at(3),
    );
    expect(notebook.swap('a1')?.yours.state).toBe('lapsed');
    notebook.read({ ...shown(false), happenings: [{ kind: 'viewerFollowed', personId: 'a1' }] }, at(4));
    expect(notebook.swap('a1')?.yours).toMatchObject({ state: 'done', doneAt: at(4) });
  });
});

describe('the answer to a click on today’s Follow button', () => {
  it('is known by the newsletter that the page named earlier', () => {
    const notebook = new Notebook(theyFollow);
    notebook.read(factsOf({ people: [{ id: 'a1', newsletterId: 'abc' }] }), at(2));
    notebook.read(factsOf({ happenings: [{ kind: 'viewerFollowed', newsletterId: 'abc' }] }), at(3));
    expect(notebook.swap('a1')).toMatchObject({ state: 'even', yours: { doneAt: at(3) } });
  });

  it('counts as now when it claims to come from the future', () => {
    const notebook = new Notebook(theyFollow);
    const happenings = [{ kind: 'viewerFollowed' as const, personId: 'a1', at: at(50) }];
    notebook.read(factsOf({ happenings }), at(3));
    expect(notebook.swap('a1')?.yours.doneAt).toBe(at(3));
  });

  it('says nothing when nobody is known by it', () => {
    const facts = factsOf({ happenings: [{ kind: 'viewerFollowed', newsletterId: 'abc' }] });
    expect(new Notebook(theyFollow).read(facts, at(3))).toEqual([]);
  });
});

describe('sightings of partners', () => {
  const profile = (person: NonNullable<PageFacts['people']>[number]) =>
    factsOf({ kind: 'profile', people: [person] });

  it('keep a new name, username or count', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(
      profile({ id: 'a1', username: 'maraNew', name: 'Mara N', followers: { count: 62, exact: true } }),
      at(3),
    );
    expect(notebook.person('a1')).toMatchObject({
      username: 'maraNew',
      name: 'Mara N',
      formerNames: ['Mara L'],
      followers: { count: 62, exact: true, at: at(3) },
    });
  });

  it('join the id to whoever was known by username only', () => {
    const notebook = new Notebook(leg('iFollowed', at(0), { person: { username: 'Owen' } }));
    notebook.read(factsOf({ responses: [response('c1', 'owen', '', { authorId: 'b2' })] }), at(3));
    expect(notebook.swap('b2')?.state).toBe('theyOwe');
    expect(notebook.swap('@owen')).toBeUndefined();
  });

  it('do not take a cut count for a new one', () => {
    const notebook = new Notebook(iFollowMara);
    notebook.read(profile({ ...MARA, followers: { count: 7498, exact: true } }), at(3));
    expect(notebook.read(profile({ ...MARA, followers: { count: 7400, exact: false } }), at(4))).toEqual([]);
  });
});

describe('your own count', () => {
  const count = (followers: number) =>
    factsOf({
      kind: 'profile',
      people: [{ username: 'JANE', followers: { count: followers, exact: true } }],
    });

  it('is written down when it is new, and again after 6 hours', () => {
    const notebook = new Notebook();
    expect(notebook.read(count(87), at(0))).toMatchObject([{ kind: 'readingTaken', count: 87, exact: true }]);
    expect(notebook.read(count(87), at(6) - 1)).toEqual([]);
    expect(notebook.read(count(88), at(1))).toHaveLength(1);
    expect(notebook.read(count(88), at(7))).toHaveLength(1);
  });

  it('is read from the top of your followers list too', () => {
    expect(new Notebook().read(ownList([], { total: 97 }), at(0))).toMatchObject([
      { count: 97, exact: true },
    ]);
    expect(new Notebook().read(ownList([], { total: 1200 }), at(0))).toMatchObject([
      { count: 1200, exact: false },
    ]);
    expect(new Notebook().read(ownList([], { total: 97, of: 'mara' }), at(0))).toEqual([]);
    expect(new Notebook().read(ownList([], { total: 97, kind: 'following' }), at(0))).toEqual([]);
    expect(new Notebook().read(ownList([]), at(0))).toEqual([]);
  });

  it('confirms a doubtful fall by a second look ten minutes later', () => {
    const notebook = new Notebook();
    notebook.read(count(95), at(0));
    notebook.read(count(0), at(1));
    expect(notebook.read(count(0), at(1) + 10 * MINUTE - 1)).toEqual([]);
    expect(notebook.read(count(0), at(1) + 10 * MINUTE)).toHaveLength(1);
  });

  it('takes no reading while the clock lies behind the newest one', () => {
    const notebook = new Notebook();
    notebook.read(count(87), at(0));
    expect(notebook.read(count(87), at(-30))).toEqual([]);
  });
});

describe('your responses', () => {
  const thread = (responseCount?: number) =>
    factsOf({
      story: { id: '1a2b3c', title: 'The 100 club', ...(responseCount !== undefined && { responseCount }) },
      responses: [
        response('c1', 'mara', 'I offer'),
        response('c2', 'jane', 'Count me in', { at: at(-5) }),
        response('c3', 'jane', 'And thanks', { authorId: 'f0' }),
        response('c4', 'teo', 'Good morning'),
      ],
    });

  it('are remembered once each, with their words and when they were written', () => {
    const notebook = new Notebook();
    const responded = notebook.read(thread(3), at(0)).filter((entry) => entry.kind === 'responded');
    expect(responded).toMatchObject([
      {
        at: at(-5),
        text: 'Count me in',
        place: { storyId: '1a2b3c', responseId: 'c2', title: 'The 100 club' },
      },
      { at: at(0), text: 'And thanks', place: { responseId: 'c3' } },
    ]);
    expect(notebook.read(thread(3), at(0) + 1)).toEqual([]);
  });

  it('are known from their own page, where a response is the story', () => {
    const own = factsOf({
      story: { id: 'c2', authorId: 'f0', inResponseToId: '1a2b3c', publishedAt: at(-5) },
    });
    expect(new Notebook().read(own, at(0))).toMatchObject([
      { kind: 'responded', at: at(-5), place: { storyId: '1a2b3c', responseId: 'c2' } },
      { kind: 'threadLooked' },
    ]);
  });

  it.each(['1a2b3c', 'b9'])(
    'get the words that their own page did not tell (an answer to %s)',
    (inResponseToId) => {
      const own = factsOf({ story: { id: 'c2', authorId: 'f0', inResponseToId, publishedAt: at(-5) } });
      const notebook = new Notebook();
      notebook.read(own, at(0));
      notebook.close();
      const [words, ...others] = notebook.read(thread(), at(1)).filter(({ kind }) => kind === 'responded');
      expect(words).toMatchObject({
        text: 'Count me in',
        place: { storyId: inResponseToId, responseId: 'c2' },
      });
      expect(others).toMatchObject([{ place: { responseId: 'c3' } }]);
      expect(notebook.read(thread(), at(1) + 1)).toEqual([]);
      const responses = [...foldLedger(notebook.entries, { graceMs: DAY }).threads.values()].flatMap(
        (one) => one.responses,
      );
      expect(responses.filter(({ responseId }) => responseId === 'c2')).toMatchObject([
        { at: at(-5), text: 'Count me in' },
      ]);
    },
  );

  it('do not get words back that were erased', () => {
    const erased = { id: 'e1', at: at(-5), kind: 'responded', text: '' } as const;
    const place = { url: 'https://medium.com/p/1a2b3c', storyId: '1a2b3c', responseId: 'c2' };
    const learnt = new Notebook({ ...erased, place }).read(thread(), at(1));
    expect(learnt.filter(({ kind }) => kind === 'responded')).toMatchObject([{ text: 'And thanks' }]);
  });

  it('make a look at their thread worth keeping, with the count seen then', () => {
    const notebook = new Notebook();
    const looks = (count: number | undefined, now: number) =>
      notebook.read(thread(count), now).filter((entry) => entry.kind === 'threadLooked');
    expect(looks(3, at(0))).toMatchObject([{ responseCount: 3, place: { storyId: '1a2b3c' } }]);
    expect(looks(3, at(0) + 59 * MINUTE)).toEqual([]);
    expect(looks(5, at(0) + 59 * MINUTE)).toMatchObject([{ responseCount: 5 }]);
    expect(looks(undefined, at(3))).toHaveLength(1);
  });

  it('make a count worth keeping that their story says before you have looked', () => {
    const notebook = new Notebook();
    const story = (responseCount: number, viewerClapCount?: number) =>
      factsOf({
        story: {
          id: '1a2b3c',
          responseCount,
          ...(viewerClapCount !== undefined && { viewerClapCount }),
        },
      });
    const kinds = (facts: PageFacts, now: number) => notebook.read(facts, now).map(({ kind }) => kind);
    notebook.read(thread(3), at(0));
    notebook.close();
    expect(kinds(story(3), at(0.4))).toEqual([]);
    expect(kinds(story(5), at(0.4))).toEqual(['threadSeen']);
    expect(kinds(story(5), at(0.5))).toEqual([]);
    // The three at the foot of the story are no look at its thread.
    const foot = { ...thread(5), responses: thread(5).responses?.slice(0, 3) ?? [] };
    expect(kinds(foot, at(0.5))).toEqual([]);
    // Shown within the hour, they are looked at all the same.
    expect(kinds(thread(5), at(0.5))).toEqual(['threadLooked']);
    expect(kinds(thread(5), at(0.5))).toEqual([]);
    notebook.close();
    expect(notebook.read(story(5, 12), at(0.6))).toMatchObject([{ kind: 'threadSeen', claps: 12 }]);
    expect(kinds(story(5, 12), at(0.7))).toEqual([]);
    expect(kinds(story(0, 12), at(0.8))).toEqual(['threadLooked']);
  });

  it('are counted, whether or not the page counts them', () => {
    const notebook = new Notebook();
    const story = (responseCount: number) => factsOf({ story: { id: '1a2b3c', responseCount } });
    notebook.read(story(48), at(0));
    const own = factsOf({ responses: [response('c2', 'jane', 'Count me in', { at: at(1) })] });
    expect(notebook.read(own, at(1))).toMatchObject([
      { kind: 'responded' },
      { kind: 'threadLooked', responseCount: 49 },
    ]);
    // The page goes on printing what it said before; then it says the same as was reckoned.
    expect(notebook.read(story(48), at(1) + 1)).toEqual([]);
    expect(notebook.read(story(49), at(1) + 2)).toEqual([]);
    expect(notebook.read(story(50), at(1) + 3)).toMatchObject([{ responseCount: 50 }]);
  });

  it('are not looked for in threads of others', () => {
    expect(new Notebook().read(factsOf({ story: { id: '1a2b3c', responseCount: 9 } }), at(0))).toEqual([]);
  });
});
