import type { PageFacts, ResponseFacts, StoryFacts } from '../../../../lib/facts/page-facts';
import type { PersonFacts } from '../../../../lib/facts/person-facts';
import type { Person } from '../../../practice-medium/world/types';
import type { World } from '../../../practice-medium/world/world';

/** Every fact that is not so in the practice Medium, in words; what is absent is not wrong. */
export function findWrong(facts: PageFacts, world: World, isSignedIn: boolean): string[] {
  const wrong: string[] = [];
  const expect = (what: string, said: unknown, truth: unknown) => {
    if (said !== undefined && said !== truth)
      wrong.push(`${what}: ${String(said)} instead of ${String(truth)}`);
  };
  const { viewer, story, people = [], responses = [], list } = facts;
  if (viewer === null && isSignedIn) wrong.push('viewer: signed out');
  if (viewer && !isSignedIn) wrong.push('viewer: signed in');
  if (viewer?.username) expect('viewer', viewer.username, world.viewer.username);
  if (viewer?.id) expect('viewer', viewer.id, world.viewer.id);
  if (story) checkStory(story, world, expect);
  for (const person of people) checkPerson(person, world, isSignedIn, expect);
  for (const response of responses) checkResponse(response, world, story?.id, expect);
  if (list?.of) {
    const owner = world.expectPerson(list.of);
    const rows =
      list.kind === 'followers'
        ? world.listFollowers(owner.id)
        : world.listFollowing(owner.id).map(({ person }) => person);
    const names = new Set(rows.map(({ username }) => username.toLowerCase()));
    for (const name of list.usernames)
      if (!names.has(name.toLowerCase())) wrong.push(`list: ${name} is not in it`);
    const total = list.kind === 'followers' ? world.followerCount(owner.id) : world.followingCount(owner.id);
    expect('total', list.total, total);
    if (list.complete && list.usernames.length < rows.length) wrong.push('list: not complete');
  }
  return wrong;
}

type Expect = (what: string, said: unknown, truth: unknown) => void;

function checkStory(story: StoryFacts, world: World, expect: Expect): void {
  const post = world.posts.get(story.id);
  const author = post && world.people.get(post.authorId);
  expect('title', story.title, post?.title);
  expect('author', story.authorUsername?.toLowerCase(), author?.username.toLowerCase());
  expect('author id', story.authorId, author?.id);
  expect('author name', story.authorName, author?.name);
  expect('claps', story.clapCount, post?.clapCount);
  expect('responses', story.responseCount, world.countResponses(story.id));
  expect('published', story.publishedAt, post?.createdAt);
  expect('responds to', story.inResponseToId, post?.parentId);
}

function checkPerson(said: PersonFacts, world: World, isSignedIn: boolean, expect: Expect): void {
  const person: Person | undefined = said.id
    ? world.people.get(said.id)
    : world.findPerson(said.username ?? '');
  const who = `${said.username ?? said.id}`;
  expect(`${who} id`, said.id, person?.id);
  expect(`${who} username`, said.username?.toLowerCase(), person?.username.toLowerCase());
  expect(`${who} name`, said.name, person?.name);
  expect(`${who} newsletter`, said.newsletterId, person?.newsletterId);
  const count = person ? world.followerCount(person.id) : -1;
  const step = count < 10_000 ? 100 : count < 1_000_000 ? 1_000 : 100_000;
  const isExact = said.followers?.exact ?? false;
  expect(`${who} followers`, said.followers?.count, isExact ? count : Math.floor(count / step) * step);
  const follows = isSignedIn && person ? world.isFollowing(world.viewer.id, person.id) : undefined;
  expect(`${who} followed`, said.iFollow, follows);
}

function checkResponse(said: ResponseFacts, world: World, storyId: string | undefined, expect: Expect): void {
  const post = world.posts.get(said.id);
  const author = post && world.people.get(post.authorId);
  const who = `response ${said.id}`;
  expect(`${who} author`, said.authorUsername?.toLowerCase(), author?.username.toLowerCase());
  expect(`${who} author id`, said.authorId, author?.id);
  expect(`${who} name`, said.authorName, author?.name);
  expect(`${who} parent`, said.parentId ?? storyId, said.parentId === undefined ? storyId : post?.parentId);
  expect(`${who} claps`, said.clapCount, post?.clapCount);
  expect(`${who} time`, said.at, post?.createdAt);
  const whole = plain(post?.paragraphs.join('') ?? '');
  if (!said.cut) expect(`${who} text`, plain(said.text ?? ''), whole);
  else if (said.text && !post?.asStory)
    expect(`${who} text`, whole.startsWith(plain(said.text).slice(0, 100)), true);
}

function plain(text: string): string {
  return text.replace(/[\s…]+/g, '');
}
