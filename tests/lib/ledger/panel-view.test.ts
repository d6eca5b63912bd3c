import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { findPartner } from '../../../lib/ledger/known';
import { panelViewOf } from '../../../lib/ledger/panel-view';
import { HOUR } from '../../../lib/ledger/time';
import type { Who } from '../../../lib/ledger/who';
import { leg, MARA, marked, nextId, START, seen, undo } from './examples';
import { factsOf, knownOf, memoryOf, response } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const memory = memoryOf(
  factsOf({
    people: [{ id: 'b2', username: 'owen', followers: { count: 71, exact: true } }],
    responses: [
      response('c2', 'Owen', 'I offer one too', { authorName: 'Owen P' }),
      response('c3', 'lena', 'Fine'),
    ],
  }),
);

function viewOf(entries: readonly Entry[], responseId = 'c2') {
  const who = { username: 'maralind' };
  return panelViewOf({
    who,
    responseId,
    memory,
    partner: findPartner(knownOf(entries), who),
    entries,
    now: at(17),
  });
}

describe('panelViewOf', () => {
  it('shows someone with whom there is nothing yet', () => {
    expect(
      panelViewOf({ who: { username: 'owen' }, responseId: 'c2', memory, entries: [], now: at(0) }),
    ).toEqual({
      username: 'owen',
      name: 'Owen P',
      followers: '71 followers',
      standing: 'Nothing between you yet',
      tone: 'offer',
      says: { words: 'offers a swap', quoted: 'I offer' },
      yourLegDone: false,
      theirLegDone: false,
      closed: false,
      history: [],
      notes: [],
    });
  });

  it('shows the standing, the history newest first, and the notes', () => {
    const note: Entry = {
      id: nextId(),
      at: at(2),
      kind: 'personNoted',
      person: MARA,
      text: 'met in a thread',
    };
    const entries = [
      leg('iFollowed', at(0), { evidence: 'ownClick' }),
      leg('theyMissing', at(5)),
      note,
      seen(at(1), MARA, { count: 62, exact: true }),
    ];
    expect(viewOf(entries)).toMatchObject({
      name: 'Mara L',
      followers: '62 followers',
      standing: 'They owe you: 31 h left',
      tone: 'wait',
      yourLegDone: true,
      theirLegDone: false,
      closed: false,
      history: [
        { at: at(5), words: 'not in your followers list' },
        { at: at(0), words: 'you followed, your own click' },
      ],
      notes: ['met in a thread'],
    });
  });

  it('tells nothing of what was taken back', () => {
    const followed = leg('iFollowed', at(0));
    const view = viewOf([followed, undo(followed.id, at(1))]);
    expect([view.standing, view.history]).toEqual(['Nothing between you yet', []]);
  });

  it('is closed once you let it go', () => {
    expect(viewOf([leg('iFollowed', at(0)), marked('letGo', at(1))])).toMatchObject({
      closed: true,
      standing: 'You let it go',
    });
  });

  it('takes no words from a response of somebody else', () => {
    const view = panelViewOf({
      who: { username: 'kofi' },
      responseId: 'c2',
      memory,
      entries: [],
      now: at(0),
    });
    expect([view.name, view.says, view.followers]).toEqual(['@kofi', undefined, undefined]);
  });

  it('quotes nothing where nothing was said about swaps', () => {
    expect(
      panelViewOf({ who: { username: 'lena' }, responseId: 'c3', memory, entries: [], now: at(0) }).says,
    ).toBeUndefined();
  });

  it('shows the handle of someone without a name', () => {
    const view = panelViewOf({ who: { username: 'lena' }, memory, entries: [], now: at(0) });
    expect(view).toMatchObject({ name: '@lena', tone: 'plain' });
    expect(view.followers).toBeUndefined();
  });

  it('keeps the history short', () => {
    const entries = Array.from({ length: 20 }, (_, hour) => leg('theyMissing', at(-hour), { person: MARA }));
    expect(viewOf([leg('iFollowed', at(-90)), ...entries]).history).toHaveLength(8);
  });

  it('takes the name that the page asked with, else that of the response, of the page, of the ledger', () => {
    const nameOf = (who: Who, responseId?: string) => {
      const partner = findPartner(knownOf([leg('iFollowed', at(0))]), who);
      return panelViewOf({ who, responseId, memory: named, partner, entries: [], now: at(0) }).name;
    };
    const named = memoryOf(
      factsOf({
        people: [
          { username: 'MaraLind', name: 'Mara of the page' },
          { username: 'kofi', name: 'Kofi' },
        ],
        responses: [response('c1', 'maralind', '', { authorName: 'Mara of the thread' })],
      }),
    );
    expect(nameOf({ username: 'maralind', name: 'Mara asked' }, 'c1')).toBe('Mara asked');
    expect(nameOf({ username: 'maralind' }, 'c1')).toBe('Mara of the thread');
    expect(nameOf({ username: 'maralind' })).toBe('Mara of the page');
    expect(nameOf({ id: 'a1' })).toBe('Mara L');
    expect(nameOf({ username: 'lena', name: '' })).toBe('@lena');
  });

  it('finds the handle of someone asked for by id in the response, else in the ledger', () => {
    const named = memoryOf(factsOf({ responses: [response('c1', 'Mara.New', '', { authorId: 'a1' })] }));
    const viewFor = (who: Who, responseId?: string) =>
      panelViewOf({
        who,
        responseId,
        memory: named,
        partner: findPartner(knownOf([leg('iFollowed', at(0))]), who),
        entries: [],
        now: at(0),
      }).username;
    expect(viewFor({ id: 'a1' }, 'c1')).toBe('Mara.New');
    expect(viewFor({ id: 'a1' })).toBe('maralind');
    expect(viewFor({ id: 'zz' })).toBe('');
  });

  it('takes nothing from somebody of another id under the same handle', () => {
    const others = memoryOf(
      factsOf({
        people: [{ id: 'b2', username: 'maralind', followers: { count: 9, exact: true } }],
        responses: [response('c1', 'maralind', 'I offer', { authorId: 'b2' })],
      }),
    );
    const view = panelViewOf({
      who: { id: 'a1', username: 'maralind' },
      responseId: 'c1',
      memory: others,
      entries: [],
      now: at(0),
    });
    expect([view.says, view.followers, view.tone]).toEqual([undefined, undefined, 'plain']);
  });

  it('shows the count of the page rather than that of the ledger', () => {
    const entries = [leg('iFollowed', at(0)), seen(at(1), MARA, { count: 62, exact: true })];
    const page = memoryOf(factsOf({ people: [{ ...MARA, followers: { count: 70, exact: true } }] }));
    const partner = findPartner(knownOf(entries), MARA);
    expect(panelViewOf({ who: MARA, memory: page, partner, entries, now: at(2) }).followers).toBe(
      '70 followers',
    );
  });

  it('tells each leg by itself, and whether all is over', () => {
    const legs = (...entries: readonly Entry[]) => {
      const { yourLegDone, theirLegDone, closed } = viewOf(entries);
      return [yourLegDone, theirLegDone, closed];
    };
    expect(legs()).toEqual([false, false, false]);
    expect(legs(leg('theyFollowed', at(0)))).toEqual([false, true, false]);
    expect(legs(leg('iFollowed', at(0)), leg('theyFollowed', at(1)))).toEqual([true, true, false]);
    expect(legs(leg('iFollowed', at(0)), leg('iUnfollowed', at(1)), marked('declined', at(2)))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('says where it was read when that is not Medium itself', () => {
    const view = (site?: string) =>
      panelViewOf({ who: { username: 'lena' }, memory, entries: [], site, now: at(0) }).site;
    expect(view('stories.example')).toContain('stories.example');
    expect(view()).toBeUndefined();
  });
});
