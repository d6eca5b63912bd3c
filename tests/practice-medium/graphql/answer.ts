import { driftJson } from '../drift';
import type { RequestContext, Resolver } from './context';
import { ownResolvers } from './read-own';
import { peopleResolvers } from './read-people';
import { postResolvers } from './read-posts';
import { viewerResolvers } from './read-viewer';
import { writeResolvers } from './writes';

const RESOLVERS: Record<string, Resolver> = {
  ...peopleResolvers,
  ...postResolvers,
  ...viewerResolvers,
  ...ownResolvers,
  ...writeResolvers,
};

interface Operation {
  operationName: string;
  variables?: Record<string, unknown>;
}

/** The data of one operation, before any drift; null when the operation is not known. */
export function resolveOperation(
  name: string,
  variables: Record<string, unknown>,
  context: RequestContext,
): Record<string, unknown> | null {
  return RESOLVERS[name]?.(variables, context) ?? null;
}

/** Answers a posted body: an array of operations with an array in the same order, a single one with a single one. */
export function answerGraphql(body: unknown, context: RequestContext): unknown {
  if (Array.isArray(body)) return body.map((operation) => answerOne(operation, context));
  return answerOne(body, context);
}

function answerOne(body: unknown, context: RequestContext): unknown {
  const operation = body as Operation | null;
  const sent = operation?.operationName ?? '';
  const name = context.drift === 'operations-renamed' ? sent.replace(/V9$/, '') : sent;
  const data = resolveOperation(name, operation?.variables ?? {}, context);
  if (!data) return { errors: [{ message: `Unknown operation ${sent}` }], data: null };
  return { data: driftJson(data, context.drift) };
}
