import { createWorld } from '../practice-medium/world/create-world';
import type { World } from '../practice-medium/world/world';

const HOUR = 3_600_000;

/** How many new followers the writer has at each of the looks at their own profile. */
export const GAINS = [1, 2, 0, 1, 3, 1, 2] as const;

/** The time between two looks, in hours. */
export const HOURS_PER_GAIN = 84;

/**
 * The world that a walk goes through: a writer with 74 followers, and the thread of swaps written while they were
 * gaining more. Two responses that get no mark are left out, so that one picture holds the marks of all kinds.
 */
export function createWalkWorld(): World {
  const world = createWorld({ now: Date.now() + GAINS.length * HOURS_PER_GAIN * HOUR, followers: 74 });
  const unmarked = ['saskia_thorne', 'henrik.solane'].map((username) => world.expectPerson(username).id);
  for (const { id, authorId } of world.responsesTo(world.story.id)) {
    if (unmarked.includes(authorId)) world.removePost(id);
  }
  return world;
}

/** So many people of the crowd follow the writer from now on, who did not before. */
export function gainFollowers(world: World, count: number, now: number): void {
  const crowd = [...world.people.values()].filter(({ bio }) => bio === 'Reads more than writes.');
  const strangers = crowd.filter(({ id }) => !world.isFollowing(id, world.viewer.id));
  for (const { id } of strangers.slice(strangers.length - count)) world.follow(id, 'jane', now);
}
