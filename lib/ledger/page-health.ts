import type { Problem } from '../facts/page-facts';
import type { MessageKey } from '../text/catalogue';
import { say, sayList } from '../text/say';
import { isDetail } from './page-gaps';
import type { PageMemory } from './page-memory';

/** How well the page in a tab could be read. */
export interface PageHealth {
  readonly state:
    | 'read'
    | 'problems'
    | 'nothing-to-read'
    | 'not-medium'
    | 'elsewhere'
    | 'not-asked-yet'
    | 'no-access';
  /** For the screen: "This page is read", "This page: responses could not be read". */
  readonly words: string;
  /** To copy: problems, versions and counts; no names, no texts, no addresses of people. */
  readonly report: string;
  /** The host of a page of Medium's that is not Medium's own, while the writer has not allowed it for good. */
  readonly site?: string;
}

/** What a problem's code begins with, and what a writer calls the thing that could not be read. */
const SUBJECTS: readonly (readonly [prefix: string, subject: MessageKey])[] = [
  ['response', 'healthResponses'],
  ['too-many-responses', 'healthManyResponses'],
  ['author', 'healthAuthorFollowers'],
  ['followers', 'healthFollowers'],
  ['list', 'healthList'],
  ['viewer', 'healthViewer'],
  ['profile', 'healthProfile'],
  ['notification', 'healthNotifications'],
  ['story', 'healthStory'],
  ['state', 'healthMediumData'],
  ['answer', 'healthMediumData'],
];

/** The reading health of a page that was read. `about` goes into the report as it is: versions, no names. */
export function healthOf(memory: PageMemory, about: Readonly<Record<string, string>>): PageHealth {
  const report = JSON.stringify(
    {
      ...about,
      kind: memory.kind,
      signedIn: memory.viewer === undefined ? 'unknown' : memory.viewer !== null,
      responsesPrinted: memory.story?.responseCount ?? 'unknown',
      responsesRead: memory.responses.length,
      peopleRead: memory.people.length,
      ...(memory.list && { rowsRead: memory.list.usernames.length, listComplete: memory.list.complete }),
      problems: memory.problems.map(({ code, where }) => `${code} (${where})`),
    },
    null,
    2,
  );
  const missed = memory.problems.filter((problem) => !isDetail(problem));
  if (missed.length > 0) {
    return { state: 'problems', words: say('healthProblems', { subjects: subjectsOf(missed) }), report };
  }
  if (memory.kind === 'other' || memory.kind === 'editor') {
    return { state: 'nothing-to-read', words: say('healthNothing'), report };
  }
  return { state: 'read', words: say('healthRead'), report };
}

/** What could not be read, as a writer calls it. */
export function subjectsOf(problems: readonly Problem[]): string {
  const subjects = new Set(
    problems.map(({ code }) => SUBJECTS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'healthPart'),
  );
  return sayList([...subjects].map((subject) => say(subject)));
}
