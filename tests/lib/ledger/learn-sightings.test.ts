import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../lib/facts/page-facts';
import type { Entry } from '../../../lib/ledger/entry';
import { HOUR } from '../../../lib/ledger/time';
import { leg, MARA, marked, START } from './examples';
import { factsOf, Notebook, response } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
const iFollow = leg('iFollowed', at(0));

describe('sightings of partners', () => {
  const read = (facts: PageFacts, ...entries: readonly Entry[]) =>
    new Notebook(...(entries.length > 0 ? entries : [iFollow]))
      .read(facts, at(9))
      .filter(({ kind }) => kind === 'personSeen');

  it('are kept when one thing is new, and only then', () => {
    expect(read(factsOf({ people: [MARA] }))).toEqual([]);
    expect(read(factsOf({ people: [{ ...MARA, name: 'Mara Lind' }] }))).toMatchObject([
      { person: { ...MARA, name: 'Mara Lind' } },
    ]);
    expect(read(factsOf({ people: [{ ...MARA, name: '' }] }))).toEqual([]);
    expect(read(factsOf({ people: [{ ...MARA, username: 'mara' }] }))).toHaveLength(1);
    expect(read(factsOf({ people: [{ ...MARA, followers: { count: 0, exact: true } }] }))).toMatchObject([
      { followers: { count: 0, exact: true } },
    ]);
    expect(read(factsOf({ people: [{ username: 'maralind' }] }))).toEqual([]);
  });

  it('are read from who responds too', () => {
    const said = factsOf({
      responses: [response('c1', 'maralind', '', { authorId: 'a1', authorName: 'Mara Lind' })],
    });
    expect(read(said)).toMatchObject([{ person: { id: 'a1', name: 'Mara Lind' } }]);
    const bare = factsOf({ responses: [response('c1', 'maralind')] });
    expect(read(bare)).toEqual([]);
  });

  it('are not kept of those who are not a swap', () => {
    const newName = factsOf({ people: [{ ...MARA, name: 'Mara Lind' }] });
    expect(read(newName, iFollow, marked('notASwap', at(1)))).toEqual([]);
  });
});
