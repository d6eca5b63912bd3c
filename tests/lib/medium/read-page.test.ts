import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '../../../lib/facts/page-facts';
import { readPage } from '../../../lib/medium/read-page';
import { pages } from './fixtures/old-pages';
import { open } from './fixtures/open';
import { statePage } from './fixtures/state';
import { STORY_URL, story2025 } from './fixtures/story-2025';

const read = ({ html, url }: { html: string; url: string }) => {
  const facts = readPage(open(html), url);
  return pageFactsSchema.parse(facts);
};

describe('readPage, on a story', () => {
  it('reads story, author and viewer from the page alone', () => {
    const facts = read({ html: story2025(), url: STORY_URL });
    expect(facts).toMatchObject({
      kind: 'story',
      viewer: { username: 'jane.roe' },
      story: {
        id: '1a2b3c4d5e6f',
        title: 'What forty readers taught me',
        authorUsername: 'mira.holt',
        authorName: 'Mira Holt',
        responseCount: 48,
      },
      problems: [],
    });
    expect(facts.people).toStrictEqual([
      { username: 'mira.holt', name: 'Mira Holt', followers: { count: 7_400, exact: false }, iFollow: true },
    ]);
  });

  it('takes neither a cut number of claps nor the date of the last edit for exact', () => {
    const { story } = read({ html: story2025(), url: STORY_URL });
    expect(story).not.toHaveProperty('clapCount');
    expect(story).not.toHaveProperty('publishedAt');
  });

  it('reads the same author without the head', () => {
    const { story, people } = read({ html: story2025({ head: false }), url: STORY_URL });
    expect(story).toMatchObject({ authorUsername: 'mira.holt', authorName: 'Mira Holt' });
    expect(people?.[0]?.followers).toStrictEqual({ count: 7_400, exact: false });
  });

  it('learns the username on a host of the author’s own from a link of the page', () => {
    const html = story2025()
      .replaceAll('https://medium.com/@mira.holt', 'https://mira-holt.medium.com')
      .replaceAll('href="/@mira.holt', 'href="https://mira-holt.medium.com/@mira.holt');
    const { story, people } = read({ html, url: STORY_URL });
    expect(story?.authorUsername).toBe('mira.holt');
    expect(people?.[0]).toMatchObject({ username: 'mira.holt', followers: { count: 7_400, exact: false } });
  });

  it('reads relative links on a subdomain of the author’s', () => {
    const html = story2025()
      .replaceAll('https://medium.com/@mira.holt', 'https://miraholt.medium.com')
      .replaceAll('href="/@mira.holt/followers', 'href="/followers')
      .replaceAll('href="/@mira.holt', 'href="/')
      .replaceAll('href="/the-quiet-desk', 'href="https://medium.com/the-quiet-desk');
    const { people } = read({
      html,
      url: 'https://miraholt.medium.com/what-forty-readers-taught-me-1a2b3c4d5e6f',
    });
    expect(people).toMatchObject([
      { username: 'miraholt', followers: { count: 7_400, exact: false }, iFollow: true },
    ]);
  });

  it('lets a visitor follow nobody', () => {
    const facts = read({
      html: story2025({ isSignedIn: false }).replace(' data-slate-editor="true"', ''),
      url: STORY_URL,
    });
    expect(facts.viewer).toBeNull();
    expect(facts.people?.[0]).not.toHaveProperty('iFollow');
  });

  it('does not take a member for a visitor because of one link', () => {
    const html = story2025()
      .replace('?source=---sidebar_menu', '?source=---elsewhere')
      .replace('<header>', '<header><a href="/m/signin?operation=login&redirect=x">Other account</a>');
    expect(read({ html, url: STORY_URL })).not.toHaveProperty('viewer');
  });

  it('says nothing of a story that the address has left', () => {
    const facts = read({ html: story2025(), url: 'https://medium.com/@kaj/other-words-9e8d7c6b5a43' });
    expect(facts).toMatchObject({ kind: 'other', viewer: { username: 'jane.roe' } });
    expect(facts).not.toHaveProperty('story');
    expect(facts).not.toHaveProperty('responses');
    expect(facts.people ?? []).toSatisfy((people: { username: string }[]) =>
      people.every(({ username }) => username === 'mira.holt'),
    );
  });

  it('makes counts exact with the state of the page', () => {
    const body = story2025()
      .replace(/^.*<body>/s, '')
      .replace('</body></html>', '');
    const facts = read({ html: statePage(undefined, body), url: STORY_URL });
    expect(facts.story).toMatchObject({
      authorId: '9f8e7d6c5b4a',
      clapCount: 1_204,
      viewerClapCount: 12,
      responseCount: 48,
      publishedAt: 1_740_787_200_000,
    });
    expect(facts.people?.[0]).toStrictEqual({
      id: '9f8e7d6c5b4a',
      username: 'mira.holt',
      name: 'Mira Holt',
      followers: { count: 7_498, exact: true },
      iFollow: true,
      newsletterId: 'c0ffee123456',
    });
    expect(facts.viewer).toStrictEqual({ id: 'aaaaaaaaaaaa', username: 'jane.roe', name: 'Jane Roe' });
    expect(facts.responses).toHaveLength(6);
  });

  it('says which announced things it could not find', () => {
    const html = story2025()
      .replaceAll('post_page---post_responses--', 'post_page---thread--')
      .replaceAll('source=responses-----', 'source=thread-----')
      .replaceAll('7.4K followers', 'many readers');
    expect(read({ html, url: STORY_URL }).problems).toStrictEqual([
      { code: 'author-followers-not-found', where: 'followerCount' },
      { code: 'responses-not-found', where: 'responseLink' },
    ]);
  });

  it('believes no count that two breakpoints print differently', () => {
    const html = story2025().replace('7.4K followers', '9.1K followers');
    expect(read({ html, url: STORY_URL }).people?.[0]).not.toHaveProperty('followers');
  });
});

describe('readPage, on other pages', () => {
  it('reads a story of 2022 as a visitor', () => {
    expect(read(pages.story2022)).toStrictEqual({
      url: pages.story2022.url,
      kind: 'story',
      viewer: null,
      story: {
        id: '2b3c4d5e6f71',
        title: 'Small flags',
        authorUsername: 'OlaBrandt',
        authorName: 'Ola Brandt',
        authorId: '73d0266697d8',
        responseCount: 5,
      },
      people: [
        {
          id: '73d0266697d8',
          username: 'OlaBrandt',
          name: 'Ola Brandt',
          followers: { count: 506, exact: true },
          newsletterId: 'e6f352cc4e5e',
        },
      ],
      problems: [],
    });
  });

  it('gives the publication’s followers to nobody', () => {
    const facts = read(pages.drawer2021);
    expect(facts.story).toStrictEqual({
      id: '3c4d5e6f7182',
      title: 'Why so fast?',
      authorName: 'Ivo Marsh',
      responseCount: 2,
    });
    expect(facts).not.toHaveProperty('people');
    expect(facts.responses?.map(({ clapCount }) => clapCount)).toStrictEqual([147, undefined]);
  });

  it('reads a profile on its own subdomain', () => {
    expect(read(pages.profile2021)).toMatchObject({
      kind: 'profile',
      viewer: null,
      people: [{ username: 'sennaq', name: 'Senna Q', followers: { count: 7_500, exact: false } }],
    });
  });

  it('reads a profile and leaves the suggestions beside it', () => {
    expect(read(pages.profile2025).people).toStrictEqual([
      { username: 'mira.holt', name: 'Mira Holt', followers: { count: 97, exact: true } },
    ]);
  });

  it('reads the viewer’s followers to the end', () => {
    const { list, people } = read(pages.followers2025);
    expect(list).toStrictEqual({
      of: 'jane.roe',
      kind: 'followers',
      usernames: ['tomas_k', 'noor', 'Ana-Li'],
      total: 3,
      complete: true,
    });
    expect(people?.map(({ name, iFollow }) => [name, iFollow])).toStrictEqual([
      ['Tomas K', true],
      // "Follow" proves nothing: Medium shows it until it knows.
      ['Noor', undefined],
      ['Ana Li', undefined],
    ]);
  });

  it('does not take a list for whole while rows are missing', () => {
    const html = pages.followers2025.html.replace('3 Followers', '4 Followers');
    expect(read({ ...pages.followers2025, html }).list).toMatchObject({ total: 4, complete: false });
  });

  it('says when a list has a heading but no rows', () => {
    const html = pages.followers2025.html.replaceAll('<button>', '<b>').replaceAll('</button>', '</b>');
    expect(read({ ...pages.followers2025, html }).problems).toStrictEqual([
      { code: 'list-rows-not-found', where: 'rows' },
    ]);
  });

  it('leaves what one follows out when it may be a publication', () => {
    const html = pages.followers2025.html.replaceAll('Followers', 'Following');
    const { list } = read({ html, url: 'https://medium.com/@jane.roe/following' });
    expect(list?.usernames).toStrictEqual(['tomas_k', 'Ana-Li']);
    expect(list?.complete).toBe(false);
  });

  it.each(['publicationFollowers2021', 'tag2026'] as const)('reads nobody on %s', (name) => {
    expect(read(pages[name])).toStrictEqual({
      url: pages[name].url,
      kind: 'other',
      viewer: null,
      problems: [],
    });
  });

  it.each(['missing', 'waiting'] as const)('reads nothing on %s', (name) => {
    expect(read(pages[name])).toStrictEqual({ url: pages[name].url, kind: 'other', problems: [] });
  });

  it('understands the head of the old interface', () => {
    expect(read(pages.obv2015)).toMatchObject({
      kind: 'story',
      viewer: null,
      story: { id: '5e6f71829304', title: 'Open desks', authorUsername: 'pia.lund', authorName: 'Pia Lund' },
    });
  });
});
