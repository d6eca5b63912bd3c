import { describe, expect, it } from 'vitest';
import type { ListFacts, PageFacts } from '../../../lib/facts/page-facts';
import { HOUR, MINUTE } from '../../../lib/ledger/time';
import { START } from './examples';
import { factsOf, Notebook } from './page-examples';

const at = (hours: number) => START + hours * HOUR;
function listOf(kind: ListFacts['kind'], of: string, usernames: string[], more: Partial<ListFacts> = {}) {
  const list = { of, kind, usernames, complete: false, ...more };
  return factsOf({ url: `https://medium.com/@${of}/${kind}`, kind, list });
}

describe('your own count', () => {
  const listed = (total: number) => listOf('followers', 'jane', [], { total });
  const counted = (facts: PageFacts) =>
    new Notebook()
      .read(facts, at(0))
      .map((entry) => entry.kind === 'readingTaken' && [entry.count, entry.exact]);

  it('is exact above a list up to 999', () => {
    expect(counted(listed(999))).toEqual([[999, true]]);
    expect(counted(listed(1_000))).toEqual([[1_000, false]]);
    expect(counted(listed(0))).toEqual([[0, true]]);
  });

  it('is the last one that a page shows of you, and of you alone', () => {
    const people = [
      { username: 'jane', followers: { count: 87, exact: true } },
      { username: 'jane', followers: { count: 88, exact: true } },
      { username: 'jane' },
      { username: 'owen', followers: { count: 12, exact: true } },
    ];
    expect(counted(factsOf({ people }))).toEqual([[88, true]]);
    expect(counted({ ...listed(97), people })).toEqual([[88, true]]);
    expect(counted({ ...listed(97), people: people.slice(2) })).toEqual([[97, true]]);
  });

  it('is taken again ten minutes after a doubtful fall only', () => {
    const notebook = new Notebook();
    notebook.read(listed(95), at(0));
    expect(notebook.read(listed(95), at(0) + 10 * MINUTE)).toEqual([]);
  });
});
