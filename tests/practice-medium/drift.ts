/**
 * Named changes that a new deploy of Medium could bring overnight. One server runs with at most one of them.
 * Each is named for what a reader loses.
 */
export const DRIFTS = [
  'test-ids-gone',
  'options-label-gone',
  'wrappers-added',
  'follower-count-class-gone',
  'counts-reworded',
  'counts-in-words',
  'source-renamed',
  'source-gone',
  'social-stats-missing',
  'creator-username-missing',
  'paging-info-missing',
  'operations-renamed',
  'state-renamed',
  'state-apollo-2',
  'response-ids-moved',
  'headings-reworded',
  'pre-replaced',
  'hrefs-flipped',
  'head-tags-gone',
  'dialog-role-gone',
  'viewer-edge-missing',
  'viewer-missing',
] as const;

export type DriftName = (typeof DRIFTS)[number];

/** Fields that travel under another name: the page's own code knows the new name, a reader does not. */
const RENAMED_FIELDS: Partial<Record<DriftName, Record<string, string>>> = {
  'social-stats-missing': { socialStats: 'audience' },
  'creator-username-missing': { username: 'handleText' },
  'paging-info-missing': { pagingInfo: 'more' },
  'response-ids-moved': { threadedPostResponses: 'responseThread', posts: 'items' },
  'viewer-edge-missing': { viewerEdge: 'relation', isFollowing: 'follows' },
};

/** The same JSON with the fields of this drift renamed, as Medium's server would send it after the change. */
export function driftJson(value: unknown, drift: DriftName | undefined): unknown {
  const names = drift && RENAMED_FIELDS[drift];
  return names ? renameKeys(value, names) : value;
}

/** Undoes `driftJson`: what the page's own code does to understand its server. */
export function undriftJson(value: unknown, drift: DriftName | undefined): unknown {
  const names = drift && RENAMED_FIELDS[drift];
  if (!names) return value;
  return renameKeys(value, Object.fromEntries(Object.entries(names).map(([from, to]) => [to, from])));
}

function renameKeys(value: unknown, names: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [names[key] ?? key, renameKeys(inner, names)]),
  );
}
