import type { PageKind } from '../facts/page-facts';
import type { OwnStory, StoryFigures } from '../facts/writer-facts';
import { contentOf } from './entry-order';
import type { KnownOwn } from './known';
import type { Lesson } from './learn';
import { isWholeMonth } from './month';
import type { EarningsRead, OwnEntry, ProgramSeen, SeenOn, StorySeen, StoryStatsRead } from './own-entry';
import type { KeptStory } from './own-series';
import { ALL_STORIES } from './own-series';
import { DAY } from './time';

/** What has not changed is put down again after this time, so that it is known to have been read. */
const AGAIN_AFTER = 7 * DAY;

const SEEN_ON: Partial<Record<PageKind, SeenOn>> = {
  profile: 'profile',
  stories: 'stories',
  stats: 'stats',
  dashboard: 'dashboard',
};

/** What the writer's own pages say of their stories, figures, earnings and account, as far as it is new. */
export function learnOwn(lesson: Lesson): readonly OwnEntry[] {
  const { facts, known } = lesson;
  const { writer } = facts;
  if (!writer || !known.own) return [];
  return [
    ...learnStories(lesson, known.own),
    ...learnStats(lesson, known.own),
    ...learnEarnings(lesson, known.own),
    ...learnProgram(lesson, known.own),
  ];
}

/** Where a page says who wrote a story, only the writer's own are learnt. */
function learnStories({ facts, viewer, now, newId }: Lesson, own: KnownOwn): readonly StorySeen[] {
  return (facts.writer?.stories ?? []).flatMap(({ authorId, ...story }) => {
    if (authorId !== undefined && authorId !== viewer?.id) return [];
    const known = own.findStory(story.id);
    if (known && saysNothingNew(story, known, known.seenAt, now)) return [];
    return [{ id: newId(), at: now, kind: 'storySeen', seenOn: seenOn(facts.kind), story }];
  });
}

function saysNothingNew(
  { id: _, ...details }: OwnStory,
  known: KeptStory,
  seenAt: number,
  now: number,
): boolean {
  return isWithin(details, known) && now - seenAt < AGAIN_AFTER;
}

function learnStats({ facts, now, newId }: Lesson, own: KnownOwn): readonly StoryStatsRead[] {
  const seen = new Map(facts.writer?.stories?.map(({ id, publishedAt }) => [id, publishedAt]));
  return (facts.writer?.stats ?? []).flatMap(({ storyId, month, span, ...figures }) => {
    if (Object.keys(figures).length === 0) return [];
    const known = own.findStory(storyId ?? ALL_STORIES);
    const publishedAt = known?.publishedAt ?? seen.get(storyId ?? ALL_STORIES);
    if (month !== undefined && span && !isWholeMonth(month, span, publishedAt, now)) return [];
    const points = month === undefined ? known?.lifetime : pointsOf(known, month);
    if (isKnown(figures, points?.at(-1), now)) return [];
    return [
      {
        id: newId(),
        at: now,
        kind: 'storyStatsRead',
        seenOn: seenOn(facts.kind),
        ...(storyId !== undefined && { storyId }),
        ...(month !== undefined && { month }),
        ...figures,
      },
    ];
  });
}

function pointsOf(known: KeptStory | undefined, month: string) {
  return known?.months.find((one) => one.month === month)?.points;
}

function learnEarnings({ facts, now, newId }: Lesson, own: KnownOwn): readonly EarningsRead[] {
  return (facts.writer?.earnings ?? []).flatMap(({ month, earnings }) => {
    const last = own.findEarned(`${month} ${earnings.currency}`)?.points.at(-1);
    if (isKnown({ earnings }, last, now)) return [];
    return [{ id: newId(), at: now, kind: 'earningsRead', seenOn: seenOn(facts.kind), month, earnings }];
  });
}

function learnProgram({ facts, now, newId }: Lesson, { program }: KnownOwn): readonly ProgramSeen[] {
  const seen = facts.writer?.program;
  if (!seen || Object.keys(seen).length === 0) return [];
  const known = Object.entries(seen).every(([name, value]) => {
    const before = program[name as keyof typeof seen];
    return before !== undefined && before.value === value && now - before.at < AGAIN_AFTER;
  });
  return known ? [] : [{ id: newId(), at: now, kind: 'programSeen', seenOn: seenOn(facts.kind), ...seen }];
}

function seenOn(kind: PageKind): SeenOn {
  return SEEN_ON[kind] ?? 'page';
}

function isKnown(
  figures: StoryFigures,
  last: (StoryFigures & { readonly at: number }) | undefined,
  now: number,
): boolean {
  return last !== undefined && isWithin(figures, last) && now - last.at < AGAIN_AFTER;
}

/** Whether everything that one thing says is said by the other too. */
function isWithin(said: object, known: object): boolean {
  return Object.entries(said).every(
    ([name, value]) => contentOf(value) === contentOf(Reflect.get(known, name) ?? null),
  );
}
