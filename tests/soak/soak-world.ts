import { createWorld } from '../practice-medium/world/create-world';
import { createPost } from '../practice-medium/world/stories';
import type { World } from '../practice-medium/world/world';

/** A world with so many more stories under which responses can be written. */
export function createSoakWorld(stories: number): World {
  const world = createWorld({ now: Date.now() });
  for (const title of titlesOf(stories)) {
    const paragraphs = ['It rained on all of the days that this is about.', 'On the other days I read.'];
    world.addPost(createPost('quill_hartmann', title, paragraphs, world.story.createdAt));
  }
  return world;
}

/** The titles of those stories, in the order in which they are read. */
export function titlesOf(stories: number): readonly string[] {
  return Array.from({ length: stories }, (_, at) => `Rain, day ${at + 1}`);
}
