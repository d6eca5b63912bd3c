import { createPerson } from './people';
import { hexIdFor } from './random';
import type { Collection, Post } from './types';

const DAY = 86_400_000;

/** What a story is made from; the rest follows from it. */
interface WrittenStory {
  by: string;
  title: string;
  subtitle: string;
  paragraphs: string[];
  ageDays: number;
  claps: number;
  tags: string[];
  collectionSlug?: string;
}

export const SWAP_STORY_TITLE = 'The hundred club';
export const PLAIN_STORY_TITLE = 'A jar of old buttons';
export const OWN_HOST_STORY_TITLE = 'The night bus ledger';
export const SUBDOMAIN_STORY_TITLE = 'Chapter none';
export const PUBLICATION_STORY_TITLE = 'Streets that sleep with one eye open';

const STORIES: readonly WrittenStory[] = [
  {
    by: 'corvin.ash',
    title: SWAP_STORY_TITLE,
    subtitle: 'On the longest short road a writer walks, and who walks beside you',
    ageDays: 4,
    claps: 1_204,
    tags: ['writing', 'followers'],
    paragraphs: [
      'Everybody remembers the first reader. Hardly anybody remembers the ninety-ninth, and yet that is the one who carries you over.',
      'A hundred is not a crowd, it is a street you could learn by name. There is the baker, there is the girl with the rowing boat, there is the man who reads on the steps.',
      'I asked a dozen beginners what they wanted most. Nobody said fame. Most said: that somebody comes back.',
      'So leave a word below. Say who you are and what you write about, and then go and read three of the others before you ask for anything.',
      'The street is short. You may as well say good morning to all of it.',
    ],
  },
  {
    by: 'quill_hartmann',
    title: PLAIN_STORY_TITLE,
    subtitle: 'What my aunt kept, and what it kept of her',
    ageDays: 11,
    claps: 87,
    tags: ['memory'],
    paragraphs: [
      'The jar stood on the sill of the pantry window, where the afternoon went through it like a slow hand.',
      'Each button had a coat once. My aunt knew the coats, and the streets the coats had walked, and followed each of them to the end.',
    ],
  },
  {
    by: 'petra_lindqvist',
    title: PUBLICATION_STORY_TITLE,
    subtitle: 'A night walk through four cities',
    ageDays: 40,
    claps: 612,
    tags: ['cities'],
    collectionSlug: 'lamplight',
    paragraphs: [
      'At three in the morning a city stops pretending. The lamps are on for nobody, and nobody is grateful.',
      'I walked the four of them in four weeks, with the same coat and the same thermos.',
    ],
  },
  {
    by: 'jane',
    title: 'Soup for one, then for nine',
    subtitle: 'How a recipe grows when people knock',
    ageDays: 20,
    claps: 31,
    tags: ['food', 'writing'],
    paragraphs: [
      'The recipe says one carrot. The recipe has never met my stairwell.',
      'By the second week I had bought a larger pot and learnt nine names.',
    ],
  },
  {
    by: 'petra_lindqvist',
    title: OWN_HOST_STORY_TITLE,
    subtitle: 'Fares, weather and one lost glove',
    ageDays: 6,
    claps: 140,
    tags: ['cities'],
    paragraphs: ['The night bus keeps its own accounts, and I have begun to copy them.'],
  },
  {
    by: 'saskia_thorne',
    title: SUBDOMAIN_STORY_TITLE,
    subtitle: 'The pages that a novel leaves behind',
    ageDays: 9,
    claps: 5_430,
    tags: ['writing'],
    paragraphs: ['Every book has a first chapter that nobody sees. Mine are in a box marked "receipts".'],
  },
];

/** The stories of the world, written so long before `now` as each says. */
export function listStories(now: number): Post[] {
  return STORIES.map((story) => ({
    ...createPost(story.by, story.title, story.paragraphs, now - story.ageDays * DAY),
    subtitle: story.subtitle,
    clapCount: story.claps,
    tags: story.tags,
    ...(story.collectionSlug ? { collectionId: hexIdFor(`collection:${story.collectionSlug}`) } : {}),
  }));
}

/** The publications of the world, with nobody following yet. */
export function listCollections(): Collection[] {
  return [
    {
      id: hexIdFor('collection:lamplight'),
      slug: 'lamplight',
      name: 'Lamplight',
      description: 'Stories for people who are still awake.',
      subscriberCount: 246_417,
      followerIds: [],
    },
  ];
}

/** A post with its id and address made from its writer and title, so that they are the same in every world. */
export function createPost(by: string, title: string, paragraphs: string[], createdAt: number): Post {
  return {
    id: hexIdFor(`post:${by}:${title}`),
    authorId: createPerson(by, by).id,
    title,
    subtitle: '',
    slug: slugOf(title),
    paragraphs,
    parentId: null,
    createdAt,
    clapCount: 0,
    viewerClapCount: 0,
    tags: [],
    asStory: false,
    says: 'none',
  };
}

/** The words of a title as they stand in an address. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 8)
    .join('-');
}
