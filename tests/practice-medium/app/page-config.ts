import type { DriftName } from '../drift';

/** What the server tells the page's own code, beside what Medium's pages tell. */
export interface PageConfig {
  seed: number;
  drift?: DriftName;
  /** The practice clock when the page was made, ms UTC. */
  now: number;
  url: string;
  viewer: ViewerConfig | null;
  /** Whose host a host is: host -> username. */
  hosts: Record<string, string>;
  /** Answers of the first queries, by `queryKey`. */
  boot: Record<string, unknown>;
}

export interface ViewerConfig {
  id: string;
  username: string;
  name: string;
}

/** The name of one query with its variables. */
export function queryKey(operation: string, variables: Record<string, unknown>): string {
  return `${operation}(${JSON.stringify(variables)})`;
}
