import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { findPartner } from '../../../lib/ledger/known';
import { panelViewOf } from '../../../lib/ledger/panel-view';
import { HOUR } from '../../../lib/ledger/time';
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
});
