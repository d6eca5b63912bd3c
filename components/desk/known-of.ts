import type { KeptStory, ProgramStanding, SeenValue, StorySpan } from '../../lib/ledger/own-series';
import type { Said, SaidTopic } from '../../lib/ledger/program-said';
import type { Reading } from '../../lib/ledger/reading';
import { parseDay } from '../../lib/program/calendar';
import type { Evidence, Known } from '../../lib/program/evidence';

/** What was put down about the writer, by their pages and by their own word. */
export interface DeskSources {
  readonly said: Said;
  readonly standing: ProgramStanding;
  readonly stories: StorySpan;
  /** The newest follower count. */
  readonly reading: Reading | undefined;
}

/** What no page tells: only the writer can. */
const ONLY_SAID = ['profile', 'adult', 'bank', 'stripe', 'taxForm', 'terms'] as const;

type Candidates = { -readonly [Name in keyof Known]?: Known[Name] | undefined };

/**
 * What is known about the writer at a moment. Of a page and the writer's own word the newer counts; stories that
 * happened to be seen are "at least" so many. Days to come are not taken for days of the past.
 */
export function knownOf({ said, standing, stories, reading }: DeskSources, now: number): Known {
  const known: Candidates = {
    followers: newer(readCount(reading), saidCount(said, 'followers')),
    stories: countStories(said, stories),
    newestStoryAt: later(seenDay(stories.newest, now), saidDay(said, 'newestStory', now)),
    firstStoryAt: earlier(seenDay(stories.first, now), saidDay(said, 'firstStory', now)),
    member: newer(readMembership(standing.membership), saidYesNo(said, 'member')),
    enrolled: newer(seen(standing.isEnrolled), saidYesNo(said, 'enrolled')),
    country: said.country && { value: said.country.answer, from: 'ownWord', at: said.country.at },
  };
  for (const topic of ONLY_SAID) known[topic] = saidYesNo(said, topic);
  return withoutAbsent(known);
}

function withoutAbsent(candidates: Candidates): Known {
  return Object.fromEntries(Object.entries(candidates).filter(([, evidence]) => evidence !== undefined));
}

function newer<T>(a: Evidence<T> | undefined, b: Evidence<T> | undefined): Evidence<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.at > a.at ? b : a;
}

function later(a: Evidence<number> | undefined, b: Evidence<number> | undefined) {
  return a === undefined || (b !== undefined && b.value > a.value) ? b : a;
}

function earlier(a: Evidence<number> | undefined, b: Evidence<number> | undefined) {
  return a === undefined || (b !== undefined && b.value < a.value) ? b : a;
}

function saidYesNo(said: Said, topic: SaidTopic): Evidence<boolean> | undefined {
  const word = said[topic];
  return word && { value: word.answer === 'yes', from: 'ownWord', at: word.at };
}

function saidCount(said: Said, topic: SaidTopic): Evidence<number> | undefined {
  const word = said[topic];
  return word && { value: Number(word.answer), from: 'ownWord', at: word.at };
}

function saidDay(said: Said, topic: SaidTopic, now: number): Evidence<number> | undefined {
  const word = said[topic];
  const day = word && parseDay(word.answer);
  if (word === undefined || day === undefined || day > now) return undefined;
  return { value: day, from: 'ownWord', at: word.at };
}

function seen<T>(fact: SeenValue<T> | undefined): Evidence<T> | undefined {
  return fact && { value: fact.value, from: 'page', at: fact.at };
}

/** A membership that Good Turn does not know is no answer. */
function readMembership(fact: ProgramStanding['membership']): Evidence<boolean> | undefined {
  if (fact === undefined || fact.value === 'other') return undefined;
  return { value: fact.value !== 'none', from: 'page', at: fact.at };
}

function readCount(reading: Reading | undefined): Evidence<number> | undefined {
  if (reading === undefined) return undefined;
  const { count, exact, at } = reading;
  return { value: count, from: 'page', at, ...(exact ? {} : { atLeast: true }) };
}

/** The writer's word is only outdone by more stories than that having been seen. */
function countStories(said: Said, { count, newest, first }: StorySpan): Evidence<number> | undefined {
  const word = saidCount(said, 'stories');
  const story = newest ?? first;
  if (story === undefined || (word !== undefined && word.value >= count)) return word;
  return { value: count, from: fromOf(story), at: story.seenAt, atLeast: true };
}

function fromOf({ seenOn }: KeptStory): 'page' | 'import' {
  return seenOn === 'import' ? 'import' : 'page';
}

/** Others may lie before and after those that were seen. */
function seenDay(story: KeptStory | undefined, now: number): Evidence<number> | undefined {
  if (story?.publishedAt === undefined || story.publishedAt > now) return undefined;
  const { publishedAt, seenAt, url } = story;
  return {
    value: publishedAt,
    from: fromOf(story),
    at: seenAt,
    atLeast: true,
    ...(url !== undefined && { url }),
  };
}
