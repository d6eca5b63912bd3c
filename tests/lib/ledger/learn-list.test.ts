import { describe, expect, it } from 'vitest';
import type { ListFacts } from '../../../lib/facts/page-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { DAY, HOUR } from '../../../lib/ledger/time';
import { leg, marked, START } from './examples';
import { factsOf, Notebook } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const iFollow = leg('iFollowed', at(0));
const theyFollow = leg('theyFollowed', at(1));
function listOf(kind: ListFacts['kind'], of: string, usernames: string[], more: Partial<ListFacts> = {}) {
  const list = { of, kind, usernames, complete: false, ...more };
  return factsOf({ url: `https://medium.com/@${of}/${kind}`, kind, list });
}
const kinds = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);

describe('a list that is not yours', () => {
  it('says nothing of those in it, whoever they follow', () => {
    const notebook = new Notebook(iFollow);
    expect(notebook.read(listOf('followers', 'owen', ['maralind', 'jane'], { total: 2 }), at(3))).toEqual([]);
    expect(notebook.read(listOf('following', 'owen', ['maralind', 'jane']), at(3))).toEqual([]);
  });

  it('says nothing when nobody knows whose it is', () => {
    const { list, ...page } = listOf('followers', 'jane', ['maralind'], { total: 1, complete: true });
    const { of: _, ...nobodys } = list ?? { kind: 'followers', usernames: [], complete: false };
    expect(new Notebook(iFollow).read({ ...page, list: nobodys }, at(3))).toEqual([]);
    expect(new Notebook(iFollow).read({ ...page, list: { ...nobodys, kind: 'following' } }, at(3))).toEqual(
      [],
    );
  });
});

describe('your own followers list', () => {
  it('says nothing new of who is known to have left', () => {
    const whole = listOf('followers', 'jane', ['kofi'], { total: 1 });
    const left = [iFollow, theyFollow, leg('theyMissing', at(2))];
    expect(kinds(new Notebook(...left).read(whole, at(3) + 9 * DAY))).toEqual(['readingTaken']);
  });

  it('brings back who had left', () => {
    const notebook = new Notebook(iFollow, theyFollow, leg('theyMissing', at(2)));
    notebook.read(listOf('followers', 'jane', ['maralind']), at(3));
    expect(notebook.swap('a1')).toMatchObject({ state: 'even', theirs: { doneAt: at(3) } });
  });

  it('misses nobody whom you do not follow either', () => {
    const whole = listOf('followers', 'jane', ['kofi'], { total: 1 });
    for (const entries of [[marked('swapOffered', at(0))], [iFollow, leg('iUnfollowed', at(1))]]) {
      expect(kinds(new Notebook(...entries).read(whole, at(3)))).toEqual(['readingTaken']);
    }
  });

  it('misses who followed before reading began, not who followed at that moment', () => {
    const missed = (doneAt: number) =>
      kinds(
        new Notebook(iFollow, leg('theyFollowed', doneAt)).read(
          listOf('followers', 'jane', ['kofi'], { total: 1 }),
          at(3),
        ),
      ).filter((kind) => kind === 'theyMissing');
    expect(missed(at(3) - 1)).toHaveLength(1);
    expect(missed(at(3))).toEqual([]);
  });

  it('names a partner as the page does, and where it was seen', () => {
    const [entry] = new Notebook(leg('iFollowed', at(0), { person: { username: 'maralind' } }))
      .read(
        { ...listOf('followers', 'jane', ['MaraLind']), people: [{ username: 'MaraLind', name: 'Mara L' }] },
        at(3),
      )
      .filter(({ kind }) => kind === 'theyFollowed');
    expect(entry).toMatchObject({
      person: { username: 'MaraLind', name: 'Mara L' },
      place: { url: 'https://medium.com/@jane/followers' },
    });
  });
});
