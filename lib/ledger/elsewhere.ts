import type { PageFacts } from '../facts/page-facts';
import type { PersonFacts } from '../facts/person-facts';

/**
 * What of a page on a host that is not Medium's may be remembered. Whoever owns that host decides what it says, so it
 * may suggest and never prove: names and texts stay; Medium's ids (which would join one person to another), lists, follow
 * states, events and whatever a page may say one day are left out.
 */
export function withoutProofs(facts: PageFacts): PageFacts {
  const { url, kind, people, responses, story, viewer, problems } = facts;
  const { authorId: _authorId, ...named } = story ?? {};
  return {
    url,
    kind,
    ...(viewer === null && { viewer }),
    ...(viewer?.username !== undefined && { viewer: { username: viewer.username } }),
    ...(story && { story: { ...named, id: story.id } }),
    ...(people && { people: people.flatMap(onlyNamed) }),
    ...(responses && { responses: responses.map(({ authorId: _id, ...response }) => response) }),
    problems,
  };
}

function onlyNamed({ username, name, followers }: PersonFacts): PersonFacts[] {
  if (username === undefined) return [];
  return [{ username, ...(name !== undefined && { name }), ...(followers && { followers }) }];
}
