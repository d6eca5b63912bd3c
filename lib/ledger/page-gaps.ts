import type { Problem, StoryFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';
import type { PageMemory } from './page-memory';
import { lowerUsername } from './person-keys';
import { profileUsername } from './profile-username';
import { isViewer } from './viewer';

/** Gaps are found anew with every reading, over all sources together: this tells them from what a reader reports. */
const WHERE = 'page: ';

/** A gap that leaves out details only ends like this; the writer need not hear of it, a report does. */
const DETAILS = '-incomplete';

const STORY = [
  'title',
  'authorUsername',
  'authorId',
  'authorName',
  'clapCount',
  'responseCount',
  'publishedAt',
] as const;
const RESPONSE = ['parentId', 'authorId', 'authorUsername', 'authorName', 'at'] as const;
const PERSON = ['id', 'username', 'name'] as const;

/**
 * What every page of this kind holds and could not be read so far, from whatever source: each gap says which facts are
 * missing, and holds no names and no texts. Empty for pages that are not read.
 */
export function listGaps(memory: PageMemory): readonly Problem[] {
  const { kind, viewer, story, responses, list } = memory;
  if (kind === 'other' || kind === 'editor') return [];
  const people = listShown(memory);
  const others = people.filter((person) => !isViewer(viewer, person));
  const hasCount = people.some(({ followers }) => followers);
  const gaps: readonly (readonly [code: string, missing: readonly string[]])[] = [
    ['viewer-not-found', viewer === undefined ? ['viewer'] : []],
    ['profile-followers-not-found', kind === 'profile' && !hasCount ? ['followers'] : []],
    [`viewer${DETAILS}`, viewer ? missingFrom([viewer], PERSON) : []],
    [`story${DETAILS}`, kind === 'story' ? missingFrom([story ?? {}], STORY) : []],
    [`responses${DETAILS}`, missingFrom(responses, RESPONSE)],
    [
      `people${DETAILS}`,
      [
        ...missingFrom(people, PERSON),
        ...missingFrom(people, kind === 'notifications' ? ['followers'] : []),
        ...missingFrom(others, viewer ? ['iFollow'] : []),
      ],
    ],
    [`list${DETAILS}`, list ? missingFrom([list], ['total']) : []],
  ];
  return gaps
    .filter(([, missing]) => missing.length > 0)
    .map(([code, missing]) => ({ code, where: WHERE + missing.join(' ') }));
}

/** The people a page of this kind tells everything of: a thread tells little of those who respond. */
function listShown(memory: PageMemory): readonly PersonFacts[] {
  const { kind, story, people } = memory;
  if (kind === 'story') return people.filter((person) => isSamePerson(person, story));
  if (kind !== 'profile') return people;
  const owner = profileUsername(memory);
  return people.filter(({ username }) => username !== undefined && lowerUsername(username) === owner);
}

function isSamePerson({ id, username }: PersonFacts, story: StoryFacts | undefined): boolean {
  if (id !== undefined && id === story?.authorId) return true;
  const author = story?.authorUsername;
  return username !== undefined && author !== undefined && lowerUsername(username) === lowerUsername(author);
}

/** Whether a problem is a gap that was found earlier, over the page as it was then. */
export function isGap({ where }: Problem): boolean {
  return where.startsWith(WHERE);
}

/** Whether a problem leaves out details only. */
export function isDetail({ code }: Problem): boolean {
  return code.endsWith(DETAILS);
}

/** The fields that at least one of these things lacks. */
function missingFrom(things: readonly object[], fields: readonly string[]): readonly string[] {
  return fields.filter((field) => things.some((thing) => Reflect.get(thing, field) === undefined));
}
