import { expect, it } from 'vitest';
import { type Candidate, entriesOf, readCandidate } from '../../../../entrypoints/ledger/data/candidate';
import { summarizeFigures } from '../../../../entrypoints/ledger/data/summarize-figures';
import { compareEntries } from '../../../../lib/carry/compare-entries';
import type { Entry } from '../../../../lib/ledger/entry';
import { NOW, story } from '../../../lib/ledger/stories/examples';

const STORIES = [{ ...story('f0a1'), title: 'Soup' }];

async function entriesIn(text: string): Promise<readonly Entry[]> {
  const read = await readCandidate(new File([text], 'figures.csv'), NOW);
  const entries = read.ok ? entriesOf(read.value satisfies Candidate, STORIES) : read;
  if (!entries.ok) throw new Error(entries.refusal.code);
  return entries.value;
}

it('puts pasted figures under the story whose title they have', async () => {
  const entries = await entriesIn('story,month,views\nsoup,2026-10,12\nBread,2026-10,3');
  expect(entries.flatMap((entry) => (entry.kind === 'storyStatsRead' ? entry.storyId : []))).toStrictEqual([
    'f0a1',
    'title:Bread',
  ]);
});

it('counts lines of figures, and which stories are new', async () => {
  const entries = await entriesIn(
    'story,month,views,earnings\nSoup,2026-09,9,\nSoup,2026-10,12,\nBread,2026-10,3,\n,2026-10,,$4.20\n,2026-09,30,',
  );
  const held = new Map(entries.slice(0, 2).map((entry) => [entry.id, entry]));
  expect(summarizeFigures(entries, compareEntries(held, entries, true), STORIES)).toStrictEqual({
    fresh: 5,
    freshLines: 4,
    sameLines: 1,
    newStories: 1,
    knownStories: 1,
    names: ['Bread'],
  });
});

it('names a story without a title by its id', async () => {
  const entries = await entriesIn('medium id,views\nf0a9,12');
  const summary = summarizeFigures(entries, compareEntries(new Map(), entries, true), STORIES);
  expect(summary).toMatchObject({ newStories: 1, names: ['f0a9'] });
});
