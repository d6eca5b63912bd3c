import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../../lib/ledger/entry';
import { foldLedger } from '../../../../lib/ledger/fold-ledger';
import { GRACE_DEFAULT } from '../../../../lib/ledger/time';

const AT = Date.UTC(2026, 10, 1);
let count = 0;
const next = () => `s${count++}`;
const seen = (id: string, title?: string): Entry => ({
  id: next(),
  at: AT + count,
  kind: 'storySeen',
  seenOn: id.startsWith('title:') ? 'import' : 'stories',
  story: { id, ...(title !== undefined && { title }) },
});
const read = (storyId: string, month: string, reads: number): Entry => ({
  id: next(),
  at: AT + count,
  kind: 'storyStatsRead',
  seenOn: storyId.startsWith('title:') ? 'import' : 'stats',
  storyId,
  month,
  reads,
});
const storiesOf = (entries: readonly Entry[]) => foldLedger(entries, { graceMs: GRACE_DEFAULT }).stories;
const pasted = () => [
  seen('title:Rain at  noon', 'Rain at  noon'),
  read('title:Rain at  noon', '2026-09', 40),
];

it('stay by themselves while no story of that title is known', () => {
  const stories = storiesOf([...pasted(), seen('f0a2', 'Rain'), read('f0a3', '2026-10', 5)]);
  expect([...stories.keys()]).toEqual(['title:Rain at  noon', 'f0a2', 'f0a3']);
});

it('are joined to the one story that bore the title, whichever came first', () => {
  const story = [seen('f0a1', 'Rain at Noon'), read('f0a1', '2026-10', 5)];
  const expected = {
    key: 'f0a1',
    title: 'Rain at Noon',
    months: [
      { month: '2026-09', points: [{ reads: 40 }] },
      { month: '2026-10', points: [{ reads: 5 }] },
    ],
  };
  for (const entries of [
    [...pasted(), ...story],
    [...story, ...pasted(), seen('f0a1', 'Another title since')],
  ]) {
    const stories = storiesOf(entries);
    expect([...stories.keys()]).toEqual(['f0a1']);
    expect(stories.get('f0a1')).toMatchObject({ ...expected, title: expect.any(String) });
  }
});

it('stay by themselves where two stories bore the title', () => {
  const entries = [...pasted(), seen('f0a1', 'Rain at noon'), seen('f0a2', 'rain at noon')];
  expect(storiesOf(entries).get('title:Rain at  noon')?.months).toHaveLength(1);
  expect(storiesOf(entries).size).toBe(3);
});

it('part again when the story was taken back', () => {
  const story = seen('f0a1', 'Rain at noon');
  const entries: Entry[] = [...pasted(), story, { id: next(), at: AT, kind: 'undone', entryId: story.id }];
  expect([...storiesOf(entries).keys()]).toEqual(['title:Rain at  noon']);
});

it('are joined alike in any order of arrival', () => {
  const entries = [...pasted(), seen('f0a1', 'Rain at noon'), read('f0a1', '2026-09', 41)];
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (order) => {
      expect(storiesOf(order)).toEqual(storiesOf(entries));
    }),
  );
});
