import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askMedium } from './ask';
import { type PracticeMedium, startPracticeMedium } from './server';

let medium: PracticeMedium;
beforeAll(async () => {
  medium = await startPracticeMedium();
});
afterAll(() => medium.stop());

function stateOf(html: string, name = '__APOLLO_STATE__'): Record<string, Record<string, unknown>> {
  const text = new RegExp(`window\\.${name} = (.*?)</script>`).exec(html)?.[1] ?? 'null';
  return JSON.parse(text);
}

async function pageOf(address: string): Promise<string> {
  return (await askMedium(medium, address)).text;
}

async function ask<T>(operationName: string, variables: Record<string, unknown>): Promise<T> {
  const answer = await askMedium(medium, 'https://medium.com/_/graphql', [{ operationName, variables }]);
  return JSON.parse(answer.text)[0].data;
}

describe('the story page', () => {
  it('carries the state scripts in the order of Medium', async () => {
    const html = await pageOf(medium.urlOf(medium.world.story));
    const names = [...html.matchAll(/window\.(__[A-Z_]+__)\s?=/g)].map(([, name]) => name);
    expect(names).toEqual([
      '__BUILD_ID__',
      '__GRAPHQL_URI__',
      '__PRELOADED_STATE__',
      '__APOLLO_STATE__',
      '__MIDDLEWARE_STATE__',
    ]);
  });

  it('asks the host it is on', async () => {
    const html = await pageOf(medium.urlOf(medium.world.subdomainStory));
    expect(html).toContain('__GRAPHQL_URI__ = "https://saskia-thorne.medium.com/_/graphql"');
    expect(await pageOf(medium.urlOf(medium.world.ownHostStory))).toContain(
      '"https://stories.example/_/graphql"',
    );
  });

  it('tells the exact count of the author and who looks, but no response and no follow state', async () => {
    const { story, viewer } = medium.world;
    const html = await pageOf(medium.urlOf(story));
    const state = stateOf(html);
    const author = state[`User:${story.authorId}`];
    expect(author?.socialStats).toMatchObject({ followerCount: 48_271 });
    expect(state.ROOT_QUERY?.viewer).toEqual({ __ref: `User:${viewer.id}` });
    expect(state[`User:${viewer.id}`]).not.toHaveProperty('socialStats');
    expect(html).not.toContain('isFollowing');
    for (const response of medium.world.responsesTo(story.id)) expect(html).not.toContain(response.id);
  });

  it('has no viewer when signed out', async () => {
    const html = await pageOf(`${medium.urlOf(medium.world.story)}?signedout`);
    expect(stateOf(html).ROOT_QUERY?.viewer).toBeNull();
    expect(html).toContain('headerSignInButton');
    expect(html).toContain('-viewerId:lo_');
  });

  it('hashes its classes anew for each deploy', async () => {
    const address = medium.urlOf(medium.world.story);
    medium.redeploy({ seed: 1 });
    const first = await pageOf(address);
    medium.redeploy({ seed: 2 });
    const second = await pageOf(address);
    medium.redeploy({});
    const classOf = (html: string): string | undefined => /class="pw-post-title ([^"]+)"/.exec(html)?.[1];
    expect(classOf(first)).toMatch(/^[a-z ]+$/);
    expect(classOf(first)).not.toBe(classOf(second));
  });
});

describe('the endpoint', () => {
  it('answers an array in the order of its operations', async () => {
    const body = [
      { operationName: 'UseBaseCacheControlQuery' },
      { operationName: 'UnreadNotificationCount' },
    ];
    const { text } = await askMedium(medium, 'https://medium.com/_/graphql', body);
    expect(JSON.parse(text)).toMatchObject([
      { data: { viewer: { id: medium.world.viewer.id } } },
      { data: { notificationStatus: { unreadNotificationCount: 2 } } },
    ]);
  });

  it('pages followers by eight in the order of their ids, to an end', async () => {
    const ids: string[] = [];
    let paging: unknown = null;
    do {
      const { userResult } = await ask<{ userResult: FollowersAnswer }>('UserFollowers', {
        username: 'jane',
        paging,
      });
      expect(userResult.socialStats.followerCount).toBe(87);
      ids.push(...userResult.followersUserConnection.users.map(({ id }) => id));
      paging = userResult.followersUserConnection.pagingInfo.next;
    } while (paging);
    expect(ids).toHaveLength(87);
    expect(ids).toEqual([...ids].sort((a, b) => (a.padStart(12, '0') < b.padStart(12, '0') ? -1 : 1)));
  });

  it('carries a thread without counts of followers and without follow state', async () => {
    const data = await ask('PagedThreadedPostResponsesQuery', {
      postId: medium.world.story.id,
      postResponsesPaging: { limit: 10 },
    });
    const text = JSON.stringify(data);
    expect(text).toContain('"count":48');
    expect(text).not.toMatch(/socialStats|isFollowing/);
  });

  it('knows the follow button by the newsletter alone', async () => {
    const person = medium.world.expectPerson('odalys-finch');
    const variables = { newsletterV3Id: person.newsletterId, shouldRecordConsent: false };
    expect(await ask('SubscribeNewsletterV3Mutation', variables)).toEqual({ subscribeNewsletterV3: true });
    expect(medium.world.isFollowing(medium.world.viewer.id, person.id)).toBe(true);
    await ask('UnfollowUserMutation', { targetUserId: person.id });
    expect(medium.world.isFollowing(medium.world.viewer.id, person.id)).toBe(false);
  });
});

describe('the odd pages', () => {
  it('sends the viewer to their own lists', async () => {
    const { status, headers } = await askMedium(medium, 'https://medium.com/me/followers');
    expect([status, headers.location]).toEqual([302, 'https://medium.com/@jane/followers']);
  });

  it('says 404 where nothing is', async () => {
    const { status, text } = await askMedium(medium, 'https://medium.com/@jane/nothing-here-abcdef012345');
    expect(status).toBe(404);
    expect(text).toContain('PAGE NOT FOUND 404');
  });

  it('has the waiting page and the old interface', async () => {
    expect((await askMedium(medium, 'https://medium.com/practice/waiting')).status).toBe(403);
    expect(await pageOf('https://medium.com/tag/writing/archive/2017')).toContain('window["obvInit"](');
  });
});

interface FollowersAnswer {
  socialStats: { followerCount: number };
  followersUserConnection: { users: { id: string }[]; pagingInfo: { next: unknown } };
}
