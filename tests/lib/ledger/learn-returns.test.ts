import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { HOUR } from '../../../lib/ledger/time';
import { leg, START } from './examples';
import { factsOf, Notebook } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const iFollow = leg('iFollowed', at(0));
const theyFollow = leg('theyFollowed', at(1));
const kinds = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);
const happened = (
  kind: 'followedViewer' | 'viewerFollowed' | 'viewerUnfollowed',
  more: object = {},
): PageFacts => factsOf({ kind: 'notifications', happenings: [{ kind, personId: 'a1', ...more }] });

describe('a notification', () => {
  const returned = (entries: readonly Entry[], facts: PageFacts) =>
    kinds(new Notebook(...entries).read(facts, at(9)));
  const left = [iFollow, theyFollow, leg('theyMissing', at(5))];

  it('at the moment of a lapse says nothing, a millisecond later it does', () => {
    expect(returned(left, happened('followedViewer', { at: at(5) }))).toEqual([]);
    expect(returned(left, happened('followedViewer', { at: at(5) + 1 }))).toEqual(['theyFollowed']);
  });

  it('strengthens your word, and adds nothing to what is known as well', () => {
    const known = (evidence: 'ownWord' | 'notification' | 'followersList') => [
      iFollow,
      leg('theyFollowed', at(1), { evidence }),
    ];
    const facts = happened('followedViewer', { at: at(2) });
    expect(returned(known('ownWord'), facts)).toEqual(['theyFollowed']);
    expect(returned(known('notification'), facts)).toEqual([]);
    expect(returned(known('followersList'), facts)).toEqual([]);
  });

  it('is kept once, the first that stands on the page', () => {
    const twice = factsOf({
      happenings: [
        { kind: 'followedViewer', personId: 'a1', at: at(3) },
        { kind: 'followedViewer', username: 'maralind', at: at(2) },
      ],
    });
    const notebook = new Notebook(iFollow);
    expect(kinds(notebook.read(twice, at(9)))).toEqual(['theyFollowed']);
    expect(notebook.swap('a1')?.theirs.doneAt).toBe(at(3));
  });

  it('of anything else is no follow', () => {
    expect(
      returned([iFollow], factsOf({ happenings: [{ kind: 'viewerResponded', personId: 'a1' }] })),
    ).toEqual([]);
  });
});
