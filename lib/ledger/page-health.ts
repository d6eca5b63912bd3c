import type { Problem } from '../facts/page-facts';
import { isDetail } from './page-gaps';
import type { PageMemory } from './page-memory';

/** How well the page in a tab could be read. */
export interface PageHealth {
  readonly state: 'read' | 'problems' | 'nothing-to-read' | 'not-medium' | 'not-asked-yet';
  /** For the screen: "This page is read", "This page: responses could not be read". */
  readonly words: string;
  /** To copy: problems, versions and counts; no names, no texts, no addresses of people. */
  readonly report: string;
}

/** What a problem's code begins with, and what a writer calls the thing that could not be read. */
const SUBJECTS: readonly (readonly [prefix: string, words: string])[] = [
  ['response', 'responses'],
  ['too-many-responses', 'responses after the 5,000th'],
  ['author', "the author's followers"],
  ['followers', 'followers'],
  ['list', 'the list'],
  ['viewer', 'who you are'],
  ['profile', 'the profile'],
  ['notification', 'notifications'],
  ['story', 'the story'],
  ['state', "Medium's own data"],
  ['answer', "Medium's own data"],
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
    return { state: 'problems', words: `This page: ${subjectsOf(missed)} could not be read`, report };
  }
  if (memory.kind === 'other' || memory.kind === 'editor') {
    return { state: 'nothing-to-read', words: 'Nothing to read on this page', report };
  }
  return { state: 'read', words: 'This page is read', report };
}

function subjectsOf(problems: readonly Problem[]): string {
  const subjects = new Set(
    problems.map(({ code }) => SUBJECTS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'a part'),
  );
  return [...subjects].join(' and ');
}
