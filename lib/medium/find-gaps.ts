import type { PageFacts, Problem } from '../facts/page-facts';

/**
 * What every such page holds and this reading lacks, after all its sources were read. Names no person and no text.
 */
export function findGaps({ kind, viewer, story, people, responses = [], list }: PageFacts): Problem[] {
  if (kind === 'other') return [];
  const gaps: [isMissing: boolean, code: string, where: string][] = [
    [viewer === undefined, 'viewer-not-found', 'viewer'],
    [kind === 'story' && !story?.authorUsername, 'story-author-not-found', 'story'],
    [kind === 'story' && !story?.title, 'story-title-not-found', 'story'],
    [
      kind === 'profile' && !people?.some(({ followers }) => followers),
      'profile-followers-not-found',
      'people',
    ],
    [responses.some(({ text }) => text === undefined), 'response-texts-not-found', 'responses'],
    [responses.some(({ parentId }) => parentId === undefined), 'response-parents-not-found', 'responses'],
    [list !== undefined && list.total === undefined, 'list-total-not-found', 'list'],
  ];
  return gaps.flatMap(([isMissing, code, where]) => (isMissing ? [{ code, where }] : []));
}
