import type { PageFacts, Viewer } from '../facts/page-facts';
import type { Entry } from './entry';
import type { Known } from './known';
import { learnFollows } from './learn-follows';
import { learnList } from './learn-list';
import { learnOwn } from './learn-own';
import { learnReading } from './learn-reading';
import { learnResponses } from './learn-responses';
import { learnReturns } from './learn-returns';
import { learnSightings } from './learn-sightings';
import type { PageMemory } from './page-memory';

/** All that is needed to learn from one reading of a page. */
export interface Lesson {
  /** What was read just now. */
  readonly facts: PageFacts;
  /** What is remembered of the page, these facts included. */
  readonly memory: PageMemory;
  readonly known: Known;
  /** The writer; without a username or id only little can be learnt. Null: signed out. */
  readonly viewer?: Viewer | null | undefined;
  readonly now: number;
  /** A new random id for each entry. */
  readonly newId: () => string;
}

/**
 * What a page adds to the ledger about people who are partners already, about your own responses, your own
 * count, stories and earnings. Nothing is learnt of anyone else. Reading the same page twice adds nothing the second time: everything is
 * compared with what is known.
 */
export function learnFrom(lesson: Lesson): readonly Entry[] {
  if (!lesson.viewer) return [];
  return [
    ...learnSightings(lesson),
    ...learnFollows(lesson),
    ...learnReturns(lesson),
    ...learnList(lesson),
    ...learnReading(lesson),
    ...learnResponses(lesson),
    ...learnOwn(lesson),
  ];
}
