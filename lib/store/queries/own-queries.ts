import type { EarnedMonth, KeptStory, ProgramStanding, StorySpan } from '../../ledger/own-series';
import { ALL_STORIES } from '../../ledger/own-series';
import type { Database } from '../database';
import { PROGRAM_KEY } from '../subject';

/** The writer's own stories with their figures, the newest first, those without a date last. */
export async function listStories(db: Database): Promise<readonly KeptStory[]> {
  const rows = await db.stories.where('story.key').notEqual(ALL_STORIES).toArray();
  return rows
    .map(({ story }) => story)
    .sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || (a.key < b.key ? -1 : 1));
}

/** The first and the newest of the writer's own stories, and how many there are, without reading them all. */
export async function readStorySpan(db: Database): Promise<StorySpan> {
  const byDay = () => db.stories.where('story.publishedAt').above(0);
  const [count, first, newest] = await Promise.all([
    db.stories.where('story.key').notEqual(ALL_STORIES).count(),
    byDay().first(),
    byDay().last(),
  ]);
  return { count, ...(first && { first: first.story }), ...(newest && { newest: newest.story }) };
}

/** One story by its key; `ALL_STORIES` for the figures of all of them together. */
export async function findStory(db: Database, key: string): Promise<KeptStory | undefined> {
  return (await db.stories.get(key))?.story;
}

/** What all stories together earned, by month and currency, oldest month first. */
export async function listEarned(db: Database): Promise<readonly EarnedMonth[]> {
  return (await db.earned.orderBy('earned.key').toArray()).map(({ earned }) => earned);
}

/** What pages say of the writer's account; empty when none did. */
export async function readProgram(db: Database): Promise<ProgramStanding> {
  return (await db.program.get(PROGRAM_KEY))?.standing ?? {};
}
