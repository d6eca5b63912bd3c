import { fillThreads } from './fill-thread';
import { listCrowd, listNamedPeople } from './people';
import { hexIdFor } from './random';
import { listCollections, listStories } from './stories';
import type { Notification } from './types';
import { World } from './world';

export interface WorldOptions {
  /** The moment the world is written for, ms UTC. */
  now: number;
  /** How many people follow the viewer; 87 unless told. */
  followers?: number;
}

/** The world at its beginning: the same people and texts every time, dated back from `now`. */
export function createWorld({ now, followers = 87 }: WorldOptions): World {
  const world = new World();
  const crowd = listCrowd();
  for (const person of [...listNamedPeople(), ...crowd]) world.addPerson(person);
  for (const collection of listCollections()) {
    collection.followerIds = crowd.slice(100, 140).map((person) => person.id);
    world.collections.set(collection.id, collection);
  }
  for (const story of listStories(now)) world.addPost(story);
  fillThreads(world);
  fillFollows(world, now, followers);
  fillNotifications(world, now);
  return world;
}

function fillFollows(world: World, now: number, followers: number): void {
  const crowd = [...world.people.values()].filter((person) => person.bio === 'Reads more than writes.');
  const early = ['pilar_estrand', 'thea.moorland', 'zofia.hale'];
  for (const username of early) world.follow(username, 'jane', now - 30 * 86_400_000);
  crowd.slice(0, Math.max(0, followers - early.length)).forEach((person, index) => {
    world.follow(person.id, 'jane', now - (60 - (index % 55)) * 86_400_000);
  });
  for (const [index, username] of ['quill_hartmann', 'pilar_estrand', 'maeve_calloway'].entries()) {
    world.follow('jane', username, now - (12 + index) * 86_400_000);
  }
  crowd.slice(60, 86).forEach((person, index) => {
    world.follow('jane', person.id, now - (90 + index) * 3_600_000);
  });
  crowd.slice(0, 60).forEach((person, index) => {
    world.follow(person.id, 'corvin.ash', now - index * 5_000_000);
    if (index < 20) world.follow('corvin.ash', person.id, now - index * 7_000_000);
  });
}

function fillNotifications(world: World, now: number): void {
  const idOf = (username: string): string => world.expectPerson(username).id;
  const own = [...world.posts.values()].find((post) => post.authorId === world.viewer.id);
  const add = (notification: Omit<Notification, 'id'>): void => {
    world.notifications.push({ id: hexIdFor(`notification:${world.notifications.length}`), ...notification });
  };
  add({ type: 'users_following_you', actorIds: [idOf('thea.moorland')], at: now - 7_200_000, unread: true });
  add({
    type: 'users_following_you_rollup',
    actorIds: ['pilar_estrand', 'zofia.hale'].map(idOf),
    at: now - 90_000_000,
    unread: false,
  });
  if (!own) return;
  add({
    type: 'post_recommended',
    actorIds: [idOf('jonas_vail')],
    postId: own.id,
    at: now - 50_000_000,
    unread: false,
  });
  const response = world.addPost({
    ...own,
    id: hexIdFor('post:response-to-jane'),
    authorId: idOf('rosalind.peake'),
    title: 'Nine names is',
    slug: 'nine-names-is',
    paragraphs: ['Nine names is more than I know in my whole house.'],
    parentId: own.id,
    createdAt: now - 40_000_000,
    clapCount: 1,
  });
  add({
    type: 'response_created',
    actorIds: [response.authorId],
    postId: own.id,
    responseId: response.id,
    at: response.createdAt,
    unread: true,
  });
}
