import { describe, expect, it } from 'vitest';
import { healthOf, subjectsOf } from '../../../lib/ledger/page-health';
import { emptyMemory, type PageMemory } from '../../../lib/ledger/page-memory';
import { STORY_URL } from './page-examples';

const problem = (code: string) => ({ code, where: 'dom: 2' });
const page = (more: Partial<PageMemory> = {}): PageMemory => ({
  ...emptyMemory(STORY_URL),
  kind: 'story',
  ...more,
});
const reported = (memory: PageMemory): unknown => JSON.parse(healthOf(memory, { version: '1.0' }).report);

describe('healthOf', () => {
  it('says that a page is read when nothing is missing but details', () => {
    expect(healthOf(page(), {})).toMatchObject({ state: 'read', words: 'This page is read' });
    const details = page({ problems: [problem('people-incomplete')] });
    expect(healthOf(details, {}).state).toBe('read');
    expect(reported(details)).toMatchObject({ problems: ['people-incomplete (dom: 2)'] });
  });

  it.each(['other', 'editor'] as const)('has nothing to read on a page of the kind %s', (kind) => {
    expect(healthOf(page({ kind }), {})).toMatchObject({
      state: 'nothing-to-read',
      words: 'Nothing to read on this page',
    });
  });

  it('says what could not be read, on whatever page', () => {
    for (const kind of ['story', 'other'] as const) {
      const problems = [problem('response-author-not-found'), problem('viewer-not-found')];
      expect(healthOf(page({ kind, problems }), {})).toMatchObject({
        state: 'problems',
        words: 'This page: responses and who you are could not be read',
      });
    }
  });

  it('reports counts and versions, and of the viewer only whether there is one', () => {
    const memory = page({
      viewer: { id: 'f0', username: 'jane' },
      story: { id: '1a2b3c', responseCount: 48 },
      people: [{ username: 'mara' }, { username: 'owen' }],
      responses: [{ id: 'c1', kind: 'none', length: 0, cut: false }],
      list: { kind: 'followers', usernames: ['a', 'b', 'c'], complete: true, links: [] },
      problems: [problem('list-end')],
    });
    expect(reported(memory)).toEqual({
      version: '1.0',
      kind: 'story',
      signedIn: true,
      responsesPrinted: 48,
      responsesRead: 1,
      peopleRead: 2,
      rowsRead: 3,
      listComplete: true,
      problems: ['list-end (dom: 2)'],
    });
    expect(healthOf(memory, {}).report).not.toMatch(/jane|mara|owen|medium\.com/);
  });

  it('reports what is not known as unknown', () => {
    expect(reported(page())).toEqual({
      version: '1.0',
      kind: 'story',
      signedIn: 'unknown',
      responsesPrinted: 'unknown',
      responsesRead: 0,
      peopleRead: 0,
      problems: [],
    });
    expect(reported(page({ viewer: null }))).toMatchObject({ signedIn: false });
  });
});

describe('subjectsOf', () => {
  it.each([
    ['response-text-not-found', 'responses'],
    ['too-many-responses', 'responses after the 5,000th'],
    ['author-followers-not-found', 'the author’s followers'],
    ['followers-not-found', 'followers'],
    ['list-not-found', 'the list'],
    ['viewer-not-found', 'who you are'],
    ['profile-followers-not-found', 'the profile'],
    ['notification-not-found', 'notifications'],
    ['story-not-found', 'the story'],
    ['state-not-found', 'Medium’s own data'],
    ['answer-not-understood', 'Medium’s own data'],
    ['something-new', 'a part'],
  ])('calls %s "%s"', (code, words) => {
    expect(subjectsOf([problem(code)]).replaceAll("'", '’')).toBe(words);
  });

  it('names each thing once', () => {
    expect(subjectsOf([problem('story-a'), problem('list-b'), problem('story-c')])).toBe(
      'the story and the list',
    );
  });
});
