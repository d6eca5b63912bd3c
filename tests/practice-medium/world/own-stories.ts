import { createPost } from './stories';
import type { World } from './world';

const DAY = 86_400_000;

/** Title, days old, tags, behind the paywall. */
const WRITTEN: readonly [string, number, string[], boolean][] = [
  ['The kettle keeps the time', 6, ['food', 'home'], true],
  ['Nine doors, one stairwell', 13, ['neighbours', 'writing'], true],
  ['What the 14 tram taught me', 27, ['cities', 'commuting'], false],
  ['A list of small repairs', 41, ['home'], true],
  ['Salt, and when to stop', 55, ['food'], true],
  ['Rain on the allotment', 69, ['gardening'], false],
  ['The long commute, measured', 83, ['commuting', 'writing'], true],
  ['Bread for people who wait', 104, ['food', 'writing'], true],
  ['My grandmother wrote in pencil', 132, ['memory', 'writing'], true],
];

/** Gives the viewer a year's worth of stories, and a place in the Partner Program: for the pages of their own figures. */
export function addOwnStories(world: World, now: number): void {
  world.viewer.enrolled = true;
  world.viewer.tier = 'MEMBER';
  for (const [title, age, tags, isLocked] of WRITTEN) {
    const post = createPost('jane', title, [`${title}. The rest is for the kitchen table.`], now - age * DAY);
    world.addPost({ ...post, tags, isLocked, clapCount: age % 40 });
  }
}
