import { createRandom, hexIdFor, seedFromText } from './random';
import { createPost } from './stories';
import { PLAIN_THREAD, SWAP_THREAD, type WrittenResponse } from './thread-texts';
import type { Post, Says } from './types';
import type { World } from './world';

const HOUR = 3_600_000;

/** Puts the written threads under their stories: 48 responses under the story of swaps, nested as written. */
export function fillThreads(world: World): void {
  fillThread(world, world.story, SWAP_THREAD);
  fillThread(world, world.plainStory, PLAIN_THREAD);
  fillThread(world, world.ownHostStory, PLAIN_THREAD.slice(0, 2));
  fillThread(world, world.subdomainStory, SWAP_THREAD.slice(3, 4));
}

function fillThread(world: World, story: Post, thread: readonly WrittenResponse[]): void {
  const idByWriter = new Map<string, string>();
  thread.forEach((written, index) => {
    const parentId = (written.replyTo && idByWriter.get(written.replyTo)) ?? story.id;
    const at = story.createdAt + HOUR + index * 1.7 * HOUR;
    const post = createResponse(written, index, parentId, Math.round(at));
    // The same words may stand under several stories.
    if (world.posts.has(post.id)) post.id = hexIdFor(`post:${story.id}:${index}`);
    post.clapCount = (index * 7) % 23;
    world.addPost(post);
    if (!idByWriter.has(written.by)) idByWriter.set(written.by, post.id);
  });
}

const MADE: readonly [Says, string][] = [
  ['offer', 'Follow me and I follow you back, number NN in my notebook.'],
  ['none', 'Paragraph two is the best thing I read this week, and I have read NN pieces.'],
  ['claimed', 'I just followed you, as I did NN others here.'],
  ['none', 'My grandmother counted NN steps to the harbour, every day the same.'],
  ['returned', 'Followed back all NN of you, thank you for coming by.'],
  ['none', 'I disagree with the part about the bakers, but kindly, and for NN reasons.'],
  ['asked', 'Please follow me, I need NN more for my hundred.'],
  ['none', 'Saved for the train. NN minutes to go.'],
];

/** Adds `count` made responses at the top level of a thread, by people of the crowd, the same in every run. */
function addMadeResponses(world: World, postId: string, count: number): Post[] {
  const crowd = [...world.people.values()].filter((person) => person.bio === 'Reads more than writes.');
  const before = world.responsesTo(postId).length;
  return Array.from({ length: count }, (_, offset) => {
    const number = before + offset;
    const random = createRandom(seedFromText(`${postId}:${number}`));
    const by = crowd[Math.floor(random() * crowd.length)];
    const [says, text] = MADE[Math.floor(random() * MADE.length)] ?? ['none', 'Good.'];
    const written = { by: by?.username ?? 'jane', says, text: text.replace('NN', String(number + 2)) };
    return world.addPost(createResponse(written, number, postId, world.story.createdAt + number * 60_000));
  });
}

/** Writes more responses until a thread has so many at its top level; does nothing when it has. */
export function growThread(world: World, postId: string, count: number): void {
  const missing = count - world.responsesTo(postId).length;
  if (world.posts.has(postId) && missing > 0) addMadeResponses(world, postId, missing);
}

/** A response as a post, not yet in the world. */
export function createResponse(
  written: WrittenResponse,
  number: number,
  parentId: string,
  createdAt: number,
): Post {
  const [first = '', ...rest] = written.text.split('\n\n');
  const title = written.asStory ? first : first.split(' ').slice(0, 6).join(' ');
  return {
    ...createPost(written.by, `${title} ${number}`, written.asStory ? rest : [first, ...rest], createdAt),
    title,
    parentId,
    says: written.says,
    asStory: written.asStory ?? false,
    subtitle: written.asStory ? (rest[0] ?? '') : '',
    ...(written.quotes
      ? { quote: { id: hexIdFor(`quote:${number}`), paragraph: '764d', text: written.quotes } }
      : {}),
  };
}
