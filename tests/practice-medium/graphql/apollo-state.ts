import { driftJson } from '../drift';
import type { RequestContext } from './context';

type Entity = Record<string, unknown>;

/** Fields that Apollo keeps under a key with their arguments, by type. */
const FIELDS_WITH_ARGUMENTS: Record<string, Record<string, string>> = {
  Post: { content: 'content({"postMeteringOptions":{"referrer":"","sk":null,"source":null}})' },
  User: { homepagePostsConnection: 'homepagePostsConnection({"paging":{"limit":10}})' },
};

/** The page's first queries in the normalised shape of Apollo 3, as `window.__APOLLO_STATE__` holds it. */
export function apolloState(
  queries: { rootKey: string; value: unknown }[],
  viewer: Entity | null,
  context: RequestContext,
): Entity {
  const entities: Record<string, Entity> = {};
  const root: Entity = { __typename: 'Query', viewer: normalise(viewer, entities) };
  for (const { rootKey, value } of queries) root[rootKey] = normalise(value, entities);
  if (context.drift === 'viewer-missing') delete root.viewer;
  if (context.drift === 'viewer-edge-missing') {
    for (const key of Object.keys(entities)) if (key.startsWith('UserViewerEdge:')) delete entities[key];
  }
  const state = driftJson({ ROOT_QUERY: root, ...entities }, context.drift) as Entity;
  return context.drift === 'state-apollo-2' ? (toApollo2(state) as Entity) : state;
}

function normalise(value: unknown, entities: Record<string, Entity>): unknown {
  if (Array.isArray(value)) return value.map((item) => normalise(item, entities));
  if (typeof value !== 'object' || value === null) return value;
  const { __typename: type, id } = value as { __typename?: unknown; id?: unknown };
  const renamed = typeof type === 'string' ? FIELDS_WITH_ARGUMENTS[type] : undefined;
  const fields: Entity = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [renamed?.[name] ?? name, normalise(inner, entities)]),
  );
  if (typeof type !== 'string' || typeof id !== 'string') return fields;
  const key = `${type}:${id}`;
  entities[key] = { ...entities[key], ...fields };
  return { __ref: key };
}

function toApollo2(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toApollo2);
  if (typeof value !== 'object' || value === null) return value;
  const { __ref: ref } = value as { __ref?: unknown };
  if (typeof ref === 'string') return { type: 'id', generated: false, id: ref };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toApollo2(inner)]));
}
