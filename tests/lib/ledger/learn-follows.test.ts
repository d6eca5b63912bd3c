import { describe, expect, it } from 'vitest';
import type { ListFacts, PageFacts } from '../../../lib/facts/page-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { HOUR } from '../../../lib/ledger/time';
import { leg, MARA, START } from './examples';
import { factsOf, Notebook } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const iFollow = leg('iFollowed', at(0));
const theyFollow = leg('theyFollowed', at(1));
function listOf(kind: ListFacts['kind'], of: string, usernames: string[], more: Partial<ListFacts> = {}) {
  const list = { of, kind, usernames, complete: false, ...more };
  return factsOf({ url: `https://medium.com/@${of}/${kind}`, kind, list });
}
const kinds = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);
const happened = (
  kind: 'followedViewer' | 'viewerFollowed' | 'viewerUnfollowed',
  more: object = {},
): PageFacts => factsOf({ kind: 'notifications', happenings: [{ kind, personId: 'a1', ...more }] });

describe('whom you follow', () => {
  const shown = (iFollowThem: boolean) => factsOf({ people: [{ ...MARA, iFollow: iFollowThem }] });
  const legs = (entries: readonly Entry[], facts: PageFacts, now = at(9)) =>
    kinds(new Notebook(...entries).read(facts, now));

  it('is nothing new where the ledger says the same', () => {
    expect(legs([theyFollow], shown(false))).toEqual([]);
    expect(legs([theyFollow], happened('viewerUnfollowed'))).toEqual([]);
    expect(legs([leg('iFollowed', at(0), { evidence: 'profilePage' })], shown(true))).toEqual([]);
    expect(legs([leg('iFollowed', at(0), { evidence: 'profilePage' })], happened('viewerFollowed'))).toEqual(
      [],
    );
    expect(legs([iFollow, leg('iUnfollowed', at(1))], shown(false))).toEqual([]);
  });

  it('is new against an older lapse, at the very moment of loading not', () => {
    const lapsedAt = (moment: number) => [iFollow, leg('iUnfollowed', moment)];
    expect(legs(lapsedAt(at(9) - 1), shown(true))).toEqual(['iFollowed']);
    expect(legs(lapsedAt(at(9)), shown(true))).toEqual([]);
    expect(legs(lapsedAt(at(9)), happened('viewerFollowed'))).toEqual(['iFollowed']);
  });

  it('is not told by somebody else’s following list, nor by your followers list', () => {
    expect(legs([theyFollow], listOf('following', 'owen', ['maralind']))).toEqual([]);
    expect(legs([theyFollow], listOf('followers', 'jane', ['maralind']))).toEqual(['theyFollowed']);
  });

  it('is told by no other happening', () => {
    expect(legs([theyFollow], factsOf({ happenings: [{ kind: 'viewerClapped', personId: 'a1' }] }))).toEqual(
      [],
    );
  });

  it('is told of the person whom the page names by newsletter, not of another', () => {
    const people = [
      { id: 'b2', username: 'owen' },
      { id: 'a1', newsletterId: 'abc' },
    ];
    const notebook = new Notebook(
      theyFollow,
      leg('theyFollowed', at(0), { person: { id: 'b2', username: 'owen' } }),
    );
    notebook.read(factsOf({ people }), at(2));
    notebook.read(factsOf({ happenings: [{ kind: 'viewerFollowed', newsletterId: 'abc' }] }), at(3));
    expect([notebook.swap('a1')?.state, notebook.swap('b2')?.state]).toEqual(['even', 'youOwe']);
    notebook.read(factsOf({ happenings: [{ kind: 'viewerFollowed', newsletterId: 'zzz' }] }), at(4));
    expect(notebook.swap('b2')?.state).toBe('youOwe');
  });
});
