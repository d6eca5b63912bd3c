import {
  OWN_HOST_STORY_TITLE,
  PLAIN_STORY_TITLE,
  PUBLICATION_STORY_TITLE,
  SUBDOMAIN_STORY_TITLE,
  SWAP_STORY_TITLE,
} from './stories';
import type { Collection, Notification, Person, Post } from './types';

/** Everything that the practice Medium knows. Tests change it while the server runs. */
export class World {
  readonly people = new Map<string, Person>();
  readonly posts = new Map<string, Post>();
  readonly collections = new Map<string, Collection>();
  readonly notifications: Notification[] = [];
  /** Whom each person is followed by, with the moment: target id -> follower id -> ms. */
  readonly followers = new Map<string, Map<string, number>>();
  readonly #children = new Map<string, string[]>();

  /** Finds a person by username (any case) or id; throws when nobody has it. */
  expectPerson(name: string): Person {
    const person = this.findPerson(name);
    if (!person) throw new Error(`Nobody is called ${name} in the practice Medium`);
    return person;
  }

  findPerson(name: string): Person | undefined {
    const wanted = name.toLowerCase();
    return (
      this.people.get(wanted) ??
      [...this.people.values()].find((person) => person.username.toLowerCase() === wanted)
    );
  }

  findPostByTitle(title: string): Post {
    const post = [...this.posts.values()].find((candidate) => candidate.title === title);
    if (!post) throw new Error(`No story is called ${title} in the practice Medium`);
    return post;
  }

  get viewer(): Person {
    return this.expectPerson('jane');
  }

  /** The story whose thread is full of swaps. */
  get story(): Post {
    return this.findPostByTitle(SWAP_STORY_TITLE);
  }

  get plainStory(): Post {
    return this.findPostByTitle(PLAIN_STORY_TITLE);
  }

  /** A story on a domain of its writer's own. */
  get ownHostStory(): Post {
    return this.findPostByTitle(OWN_HOST_STORY_TITLE);
  }

  /** A story on its writer's subdomain of medium.com. */
  get subdomainStory(): Post {
    return this.findPostByTitle(SUBDOMAIN_STORY_TITLE);
  }

  get publicationStory(): Post {
    return this.findPostByTitle(PUBLICATION_STORY_TITLE);
  }

  addPerson(person: Person): Person {
    this.people.set(person.id, person);
    return person;
  }

  addPost(post: Post, where: 'first' | 'last' = 'last'): Post {
    this.posts.set(post.id, post);
    if (post.parentId) {
      const siblings = this.#children.get(post.parentId) ?? [];
      this.#children.set(post.parentId, where === 'first' ? [post.id, ...siblings] : [...siblings, post.id]);
    }
    return post;
  }

  removePost(id: string): void {
    const parentId = this.posts.get(id)?.parentId;
    this.posts.delete(id);
    if (parentId) {
      this.#children.set(
        parentId,
        (this.#children.get(parentId) ?? []).filter((child) => child !== id),
      );
    }
  }

  /** The responses right under a post, in the order of its thread. */
  responsesTo(postId: string): Post[] {
    return (this.#children.get(postId) ?? []).flatMap((id) => this.posts.get(id) ?? []);
  }

  /** All responses below a post, replies of replies included. */
  countResponses(postId: string): number {
    return this.responsesTo(postId).reduce((sum, post) => sum + 1 + this.countResponses(post.id), 0);
  }

  /** `follower` follows `target` from the moment `at` (ms UTC). Both by username or id. */
  follow(follower: string, target: string, at: number): void {
    const list = this.followers.get(this.expectPerson(target).id) ?? new Map<string, number>();
    list.set(this.expectPerson(follower).id, at);
    this.followers.set(this.expectPerson(target).id, list);
  }

  unfollow(follower: string, target: string): void {
    this.followers.get(this.expectPerson(target).id)?.delete(this.expectPerson(follower).id);
  }

  isFollowing(followerId: string, targetId: string): boolean {
    return this.followers.get(targetId)?.has(followerId) ?? false;
  }

  /** Listed followers, ordered by user id as Medium orders them (not by time). */
  listFollowers(id: string): Person[] {
    return [...(this.followers.get(id)?.keys() ?? [])]
      .flatMap((follower) => this.people.get(follower) ?? [])
      .sort((a, b) => (a.id.padStart(12, '0') < b.id.padStart(12, '0') ? -1 : 1));
  }

  /** Whom a person follows, newest first, with the moments. */
  listFollowing(id: string): { person: Person; at: number }[] {
    return [...this.followers]
      .flatMap(([targetId, list]) => {
        const person = this.people.get(targetId);
        const at = list.get(id);
        return person && at !== undefined ? [{ person, at }] : [];
      })
      .sort((a, b) => b.at - a.at);
  }

  followerCount(id: string): number {
    return (this.people.get(id)?.unlistedFollowers ?? 0) + (this.followers.get(id)?.size ?? 0);
  }

  followingCount(id: string): number {
    return (this.people.get(id)?.unlistedFollowing ?? 0) + this.listFollowing(id).length;
  }
}
