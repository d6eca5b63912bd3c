import type { DriftName } from '../drift';
import type { Person } from '../world/types';
import type { World } from '../world/world';

/** What answering one request needs to know. */
export interface RequestContext {
  world: World;
  /** The signed-in person, null when signed out. */
  viewer: Person | null;
  now: number;
  drift?: DriftName;
}

export type Variables = Record<string, unknown>;
export type Resolver = (variables: Variables, context: RequestContext) => Record<string, unknown>;

/** Medium's id of whoever looks: a visitor has one of their own. */
export function viewerIdOf(context: RequestContext): string {
  return context.viewer?.id ?? 'lo_7d1f00c2a4b9';
}

/** A variable that must be a text; empty when it is missing. */
export function textOf(variables: Variables, name: string): string {
  const value = variables[name];
  return typeof value === 'string' ? value : '';
}

/** The paging variable as a plain record; empty for a first page. */
export function pagingOf(variables: Variables, name = 'paging'): Variables {
  const value = variables[name];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The number of rows asked for, within what Medium's own pages ask. */
export function limitOf(paging: Variables, usual: number): number {
  return typeof paging.limit === 'number' && paging.limit > 0 ? Math.min(paging.limit, 5_000) : usual;
}
